package org.jointly.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointly.model.Arrangement;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;
import org.jointly.model.Finding;
import org.jointly.model.Indicator;
import org.jointly.model.InspectionFacts;
import org.jointly.model.Judgement;
import org.jointly.model.Listing;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Post;
import org.jointly.model.PreviousJudgement;
import org.jointly.model.Problem;
import org.jointly.model.Recommendation;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.model.SourceFile;

/** A report of our own wording and its facts, with at least one of every kind. */
final class SampleFacts {
  static final AuthorityReference RUTLAND = new AuthorityReference("E06000017", "Rutland");
  static final AuthorityReference LEICESTERSHIRE =
      new AuthorityReference("E10000018", "Leicestershire");
  static final SourceFile FILE =
      new SourceFile("pdf/sample report.pdf", "0123456789abcdef".repeat(4), "application/pdf");
  static final Listing LISTING =
      new Listing(
          Optional.of("https://files.example.org/sample?id=1"),
          Optional.of(LocalDate.of(2017, 3, 1)));

  private static final List<String> BOARD = List.of("The safeguarding board", "How it works");

  private SampleFacts() {}

  static Report report() {
    return new Report(
        FILE,
        12,
        List.of(
            passage("s/front/1", PassageKind.FRONT, "", List.of(), 1, "Inspection of Rutland"),
            passage("s/front/2", PassageKind.FRONT, "", List.of(), 1, "Not cited by any fact"),
            passage("p/1", PassageKind.NUMBERED, "1", BOARD, 4, "Both counties share one board."),
            passage("p/2", PassageKind.NUMBERED, "2", BOARD, 5, "The night team helps “twins”."),
            passage("s/t/1", PassageKind.TABLE_ROW, "", List.of("Table"), 6, "Overall\tGood"),
            passage("s/x/1", PassageKind.BULLET, "", List.of("What next"), 6, "Write plans.")));
  }

  private static Passage passage(
      String id, PassageKind kind, String number, List<String> path, int page, String text) {
    return new Passage(
        id,
        kind,
        number.isEmpty() ? Optional.empty() : Optional.of(number),
        path,
        page,
        id.equals("p/2") ? page + 1 : page,
        0,
        text,
        List.of());
  }

  static Evidence at(String passage, String rule) {
    return new Evidence(passage, rule, passage.equals("p/2") ? "night team" : "");
  }

  static InspectionFacts head() {
    Evidence front = at("s/front/1", "head/title");
    return new InspectionFacts(
        RUTLAND,
        front,
        "SIF",
        "SIF-2013",
        "full",
        front,
        List.of(
            new InspectionFacts.Visit(LocalDate.of(2017, 1, 9), LocalDate.of(2017, 1, 12)),
            new InspectionFacts.Visit(LocalDate.of(2017, 1, 30), LocalDate.of(2017, 2, 2))),
        front,
        Optional.of(LocalDate.of(2017, 3, 1)),
        "manifest",
        Optional.of("Zoë O’Hara"),
        List.of("Ann Example", "Zoë O’Hara"),
        front);
  }

  static List<Judgement> judgements() {
    Evidence table = at("s/t/1", "judgement/table");
    return List.of(
        new Judgement(
            "",
            "overall",
            "Overall effectiveness",
            Judgement.Status.JUDGED,
            Optional.of("requires-improvement"),
            table),
        new Judgement(
            "",
            "adoption",
            "Adoption performance",
            Judgement.Status.UNREADABLE,
            Optional.empty(),
            table),
        new Judgement(
            "", "care-leavers", "", Judgement.Status.NOT_JUDGED, Optional.empty(), table));
  }

  static List<Arrangement> arrangements(String registerEntry) {
    return List.of(
        new Arrangement(
            "board",
            Optional.of(registerEntry),
            "Leicestershire and Rutland board",
            "joint-partnership",
            List.of(RUTLAND, LEICESTERSHIRE),
            0,
            Optional.empty(),
            "safeguarding board",
            "current",
            List.of(at("p/1", "arrangement/board"))),
        new Arrangement(
            "night team",
            Optional.empty(),
            "night team",
            "shared-service",
            List.of(RUTLAND),
            2,
            Optional.of("a neighbouring county"),
            "out-of-hours social work",
            "planned",
            List.of(at("p/2", "arrangement/service"), at("p/1", "arrangement/service"))));
  }

  static ReportFacts facts() {
    return facts(
        judgements(), indicator("looked-after", "children looked after at night"), "Write plans.");
  }

  private static Indicator indicator(String concept, String measure) {
    return new Indicator(
        measure,
        concept,
        new BigDecimal("37.50"),
        "per 10,000",
        "2016-03-31",
        "authority",
        at("p/1", "indicator/rate"));
  }

  private static ReportFacts facts(
      List<Judgement> judgements, Indicator indicator, String recommendation) {
    return new ReportFacts(
        FILE,
        head(),
        judgements,
        List.of(
            new PreviousJudgement(
                "safeguarding",
                "help-and-protection",
                "2012-06",
                "adequate",
                at("p/1", "previous/x"))),
        List.of(
            new Recommendation(
                "7",
                "lscb",
                "3 months",
                recommendation,
                List.of("2", "99"),
                List.of("planning-quality", "lscb"),
                at("s/x/1", "recommendation/list"))),
        List.of(
            new Post(
                "lscb-chair",
                "LSCB chair",
                Optional.of("Pat Sample"),
                "2014",
                List.of(LEICESTERSHIRE),
                at("p/1", "post/shared"))),
        List.of(indicator),
        arrangements("tri-borough"),
        List.of(
            new Finding(
                "night team",
                "negative",
                List.of("timeliness", "service-quality"),
                List.of("help-and-protection"),
                List.of("out-of-hours"),
                at("p/2", "finding/cue"))),
        Map.of("p/2", List.of("out-of-hours", "workforce")),
        List.of(Problem.leftOut("pdf/sample report.pdf", "unreadable-grade", "adoption")));
  }

  static Variant withRegisterEntry(String entry) {
    ReportFacts facts = facts();
    return new Variant(
        new ReportFacts(
            facts.source(),
            facts.inspection(),
            facts.judgements(),
            facts.previous(),
            facts.recommendations(),
            facts.posts(),
            facts.indicators(),
            arrangements(entry),
            facts.findings(),
            facts.passageThemes(),
            facts.problems()));
  }

  static Variant withMeasure(String concept, String measure) {
    return new Variant(facts(judgements(), indicator(concept, measure), ""));
  }

  static Variant withJudgementFrom(Evidence evidence) {
    return withLeadership("Leadership", evidence);
  }

  static Variant withArea(String label) {
    return withLeadership(label, at("s/t/1", "judgement/table"));
  }

  private static Variant withLeadership(String label, Evidence evidence) {
    Optional<String> good = Optional.of("good");
    Judgement judgement =
        new Judgement("", "leadership", label, Judgement.Status.JUDGED, good, evidence);
    return new Variant(facts(List.of(judgement), indicator("looked-after", ""), ""));
  }

  /** The sample with one thing changed. */
  record Variant(ReportFacts facts) {
    InspectionGraph graph(boolean texts) {
      return new FactsGraph(new Iris(), new Options(texts, "0.1.0")).of(report(), facts, LISTING);
    }
  }

  static InspectionGraph graph(boolean texts) {
    return new Variant(facts()).graph(texts);
  }
}
