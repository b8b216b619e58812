package org.jointly.extraction.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jointly.extraction.HeadStep;
import org.jointly.extraction.judgements.ReportJudgements;
import org.jointly.model.Evidence;
import org.jointly.model.InspectionFacts;
import org.jointly.model.InspectionFacts.Visit;
import org.jointly.model.Judgement;
import org.jointly.model.Listing;
import org.jointly.model.Outcome;
import org.jointly.model.Passage;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/**
 * Reads the head of a report and its judgements. Refuses what is not a report of a known kind,
 * names no authority of the register, prints no dates on site, or grades nothing that can be read.
 */
public final class ReportHead implements HeadStep {
  private static final int LONGEST_DATE_LINE = 16;
  private static final Pattern ISO = Pattern.compile("(20\\d\\d)-(\\d\\d)-(\\d\\d)");

  private final FrontFields fields;
  private final ReportKind kinds;
  private final InspectedAuthority authorities;
  private final PersonNames names;
  private final ReportJudgements judgements;

  private record Dates(List<Visit> visits, Evidence evidence) {}

  private record Published(Optional<LocalDate> day, String source) {}

  private record Team(Optional<String> lead, List<String> others, Evidence evidence) {}

  private record Identified(
      FrontMatter front,
      ReportKind.Kind kind,
      ReportJudgements.Graded graded,
      InspectedAuthority.Named authority) {}

  /** Takes wordings from the vocabularies and names from the register. */
  public ReportHead(Vocabulary vocabulary, Authorities register) {
    fields = new FrontFields(vocabulary);
    kinds = new ReportKind(vocabulary);
    authorities = new InspectedAuthority(register);
    names = new PersonNames(vocabulary.concept("front-fields", "title").orElseThrow().altLabels());
    judgements = new ReportJudgements(vocabulary);
  }

  @Override
  public Outcome<ReportFacts> begin(Report report, Listing listing) {
    FrontMatter front = FrontMatter.of(report, fields);
    ReportJudgements.Graded graded = judgements.graded(report);
    return kinds
        .of(report, front, graded.areas())
        .then(kind -> identified(report, front, kind, graded))
        .then(head -> dates(report, front).then(dates -> facts(report, listing, head, dates)));
  }

  private Outcome<Identified> identified(
      Report report, FrontMatter front, ReportKind.Kind kind, ReportJudgements.Graded graded) {
    return authorities
        .of(report, front)
        .then(authority -> Outcome.of(new Identified(front, kind, graded, authority)));
  }

  private static Outcome<Dates> dates(Report report, FrontMatter front) {
    return front.fields("inspection-dates").stream()
        .map(field -> dates(field.value(), field.passage(), "dates/field"))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> looseDates(front))
        .map(Outcome::of)
        .orElseGet(
            () ->
                Outcome.failed(
                    rejected(
                        report, "unreadable-dates", "prints no days on site that can be read")));
  }

  private static Optional<Dates> looseDates(FrontMatter front) {
    return front.title().stream()
        .filter(passage -> Words.of(passage.text()).size() <= LONGEST_DATE_LINE)
        .map(passage -> dates(passage.text(), passage, "dates/line"))
        .flatMap(Optional::stream)
        .filter(dates -> dates.visits.get(0).last().isAfter(dates.visits.get(0).first()))
        .findFirst();
  }

  private static Optional<Dates> dates(String text, Passage passage, String rule) {
    List<Visit> visits = PrintedDates.visits(text);
    return visits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dates(visits, Evidence.of(passage, rule)));
  }

  private Outcome<ReportFacts> facts(Report report, Listing listing, Identified head, Dates dates) {
    LocalDate end = dates.visits.get(dates.visits.size() - 1).last();
    ReportKind.Kind kind = head.kind;
    ReportJudgements.Result judged =
        judgements.of(report, head.graded, kind.framework(), kind.variant(), end, kind.evidence());
    if (judged.judgements().stream().noneMatch(ReportHead::isJudged)) {
      return Outcome.failed(
          rejected(report, "unreadable-grades", "none of its grades can be read"));
    }
    InspectionFacts inspection = inspection(report, listing, head, dates, judged.version());
    return Outcome.of(
        ReportFacts.of(report.source(), inspection)
            .withJudgements(judged.judgements())
            .plusProblems(problems(report, inspection, judged)));
  }

  private static boolean isJudged(Judgement judgement) {
    return judgement.status() == Judgement.Status.JUDGED;
  }

  private InspectionFacts inspection(
      Report report, Listing listing, Identified head, Dates dates, String version) {
    Published published = published(report, listing, head.front, dates);
    Team team = team(head.front, dates);
    return new InspectionFacts(
        head.authority.authority(),
        head.authority.evidence(),
        head.kind.framework(),
        version,
        head.kind.variant(),
        head.kind.evidence(),
        dates.visits,
        dates.evidence,
        published.day,
        published.source,
        team.lead,
        team.others,
        team.evidence);
  }

  private static Published published(
      Report report, Listing listing, FrontMatter front, Dates dates) {
    Optional<LocalDate> printed =
        front.fields("published").stream()
            .map(field -> PrintedDates.first(field.value()))
            .flatMap(Optional::stream)
            .filter(day -> !day.isBefore(dates.visits.get(0).first()))
            .findFirst();
    if (printed.isPresent()) {
      return new Published(printed, "printed");
    }
    Optional<LocalDate> named = inName(report.source().name());
    return listing.published().isPresent()
        ? new Published(listing.published(), "manifest")
        : new Published(named, named.isPresent() ? "file-name" : "");
  }

  private static Optional<LocalDate> inName(String name) {
    String spelled = ISO.matcher(name).replaceAll("$3/$2/$1").replaceAll("[_\\-]+", " ");
    return PrintedDates.first(spelled);
  }

  private Team team(FrontMatter front, Dates dates) {
    for (FrontFields.Field field : front.fields("lead-inspector")) {
      List<String> leads = names.in(field.value());
      if (!leads.isEmpty()) {
        String lead = leads.get(0);
        Evidence evidence = Evidence.of(field.passage(), "lead/field", lead);
        return new Team(Optional.of(lead), others(front, leads), evidence);
      }
    }
    return new Team(Optional.empty(), others(front, List.of("")), dates.evidence);
  }

  private List<String> others(FrontMatter front, List<String> leads) {
    List<String> others = new ArrayList<>(leads.subList(1, leads.size()));
    front.fields("team").forEach(field -> others.addAll(names.in(field.value())));
    return others.stream().filter(name -> !name.equals(leads.get(0))).distinct().toList();
  }

  private static List<Problem> problems(
      Report report, InspectionFacts inspection, ReportJudgements.Result judged) {
    List<Problem> problems = new ArrayList<>(judged.problems());
    if (inspection.lead().isEmpty()) {
      problems.add(
          Problem.leftOut(report.source().path(), "no-lead-inspector", "names no lead inspector"));
    }
    return problems;
  }

  private static Problem rejected(Report report, String code, String message) {
    return Problem.rejected(report.source().path(), code, message);
  }
}
