package org.jointly.extraction.judgements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointly.model.Evidence;
import org.jointly.model.Judgement;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/**
 * Reads every judgement of a report, and says which areas were not judged or could not be read.
 *
 * <p>A table outweighs a statement, a statement a heading, a heading a box inside the text; where
 * they differ, a problem says so.
 */
public final class ReportJudgements {
  private static final Set<String> WITH_RECORD = Set.of("SLAC", "CP", "CLA");
  private static final String TWO_SERVICES = "SLAC";
  private static final String BOARD = "safeguarding-board";

  private final List<Concept> areas;
  private final GradedLines lines;
  private final RecordOfFindings record;
  private final Versions versions;

  /**
   * What the report judges.
   *
   * @param version notation of the framework's version
   * @param judgements in the order of the areas, service by service
   * @param problems what differs or could not be read
   */
  public record Result(String version, List<Judgement> judgements, List<Problem> problems) {}

  /** The places of one report that grade something, whatever its framework. */
  public static final class Graded {
    private final List<GradedLine> lines;

    private Graded(List<GradedLine> lines) {
      this.lines = lines;
    }

    /** Returns the notations of the areas that are graded. */
    public Set<String> areas() {
      return lines.stream().map(GradedLine::area).collect(Collectors.toSet());
    }
  }

  /** Takes grades, areas and frameworks from the vocabularies. */
  public ReportJudgements(Vocabulary vocabulary) {
    GradeWords grades = new GradeWords(vocabulary);
    AreaLabels labels = new AreaLabels(vocabulary);
    areas = vocabulary.scheme("judgement-areas");
    lines = new GradedLines(grades, labels);
    record = new RecordOfFindings(vocabulary, lines, grades, labels);
    versions = new Versions(vocabulary);
  }

  /**
   * Reads the judgements of a report.
   *
   * @param graded the places of that report that grade something
   * @param framework notation of the framework
   * @param variant notation of the kind of inspection
   * @param end the last day on site
   * @param shows where the framework shows, the evidence for what it does not judge
   */
  public Result of(
      Report report,
      Graded graded,
      String framework,
      String variant,
      LocalDate end,
      Evidence shows) {
    Map<String, List<GradedLine>> byArea = byArea(linesOf(report, graded, framework));
    List<Judgement> judged = byArea.values().stream().map(ReportJudgements::judged).toList();
    Set<String> areasGraded = judged.stream().map(Judgement::area).collect(Collectors.toSet());
    Concept version = versions.of(framework, end, areasGraded);
    List<Judgement> all = new ArrayList<>(judged);
    all.addAll(missing(version, variant, areasGraded, shows));
    all.sort(Comparator.comparing(Judgement::service, this::byService).thenComparing(this::rank));
    List<Problem> problems = new ArrayList<>(differing(report, byArea));
    problems.addAll(unreadable(report, all));
    return new Result(version.notation(), List.copyOf(all), problems);
  }

  /** Finds every place of a report that grades something. */
  public Graded graded(Report report) {
    return new Graded(lines.in(report));
  }

  private List<GradedLine> linesOf(Report report, Graded graded, String framework) {
    return WITH_RECORD.contains(framework)
        ? record.in(report, framework.equals(TWO_SERVICES))
        : graded.lines;
  }

  private static Map<String, List<GradedLine>> byArea(List<GradedLine> lines) {
    return lines.stream()
        .sorted(Comparator.comparing(GradedLine::source))
        .collect(Collectors.groupingBy(GradedLine::key, LinkedHashMap::new, Collectors.toList()));
  }

  private static Judgement judged(List<GradedLine> lines) {
    GradedLine line = lines.get(0);
    return new Judgement(
        line.service(),
        line.area(),
        line.label(),
        Judgement.Status.JUDGED,
        Optional.of(line.grade()),
        Evidence.of(line.passage(), line.source().rule(), ""));
  }

  private List<Judgement> missing(
      Concept version, String variant, Set<String> graded, Evidence shows) {
    return areas.stream()
        .filter(area -> !graded.contains(area.notation()))
        .filter(area -> area.extra("harmonised").contains("true"))
        .map(area -> absent(area, due(version, variant, area.notation()), shows))
        .toList();
  }

  /** A re-inspection leaves the board out; a review of the board judges nothing else. */
  private static boolean due(Concept version, String variant, String area) {
    boolean board = area.equals(BOARD);
    return switch (variant) {
      case "board-review" -> board;
      case "re-inspection" -> !board && version.extra("judges").contains(area);
      default -> version.extra("judges").contains(area);
    };
  }

  private static Judgement absent(Concept area, boolean due, Evidence shows) {
    Judgement.Status status = due ? Judgement.Status.UNREADABLE : Judgement.Status.NOT_JUDGED;
    Evidence evidence =
        new Evidence(shows.passage(), due ? "judgement/unreadable" : "judgement/not-judged", "");
    return new Judgement("", area.notation(), area.prefLabel(), status, Optional.empty(), evidence);
  }

  private static List<Problem> differing(Report report, Map<String, List<GradedLine>> byArea) {
    return byArea.values().stream()
        .filter(lines -> lines.stream().map(GradedLine::grade).distinct().count() > 1)
        .map(lines -> differing(report, lines))
        .toList();
  }

  private static Problem differing(Report report, List<GradedLine> lines) {
    String places =
        lines.stream()
            .map(line -> line.grade() + " (" + line.passage().id() + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    String message = "Grades of " + lines.get(0).area() + " differ, the first is taken: " + places;
    return Problem.leftOut(report.source().path(), "grades-differ", message);
  }

  private static List<Problem> unreadable(Report report, List<Judgement> all) {
    return all.stream()
        .filter(judgement -> judgement.status() == Judgement.Status.UNREADABLE)
        .map(judgement -> "No grade could be read for " + judgement.area())
        .map(message -> Problem.leftOut(report.source().path(), "unreadable-grade", message))
        .toList();
  }

  private int byService(String one, String other) {
    return Boolean.compare(
        one.equals("looked-after-children"), other.equals("looked-after-children"));
  }

  private int rank(Judgement judgement) {
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).notation().equals(judgement.area())) {
        return i;
      }
    }
    return areas.size();
  }
}
