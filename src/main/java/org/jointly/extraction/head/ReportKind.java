package org.jointly.extraction.head;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.model.Evidence;
import org.jointly.model.Outcome;
import org.jointly.model.Passage;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/** Tells the framework of a report by its title, and refuses what is no report of a known kind. */
final class ReportKind {
  private static final String BOARD = "safeguarding-board";

  private final Vocabulary vocabulary;
  private final CueIndex<String> frameworks;
  private final CueIndex<String> others;
  private final CueIndex<String> variants;
  private final CueIndex<String> boards;

  /**
   * What kind of report it is.
   *
   * @param framework notation of the framework
   * @param variant notation of the kind of inspection within it
   * @param evidence where that shows
   */
  record Kind(String framework, String variant, Evidence evidence) {}

  ReportKind(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.frameworks = cues(vocabulary.scheme("frameworks"));
    this.others = cues(vocabulary.scheme("other-reports"));
    this.variants = cues(vocabulary.scheme("inspection-kinds"));
    CueIndex.Builder<String> builder = CueIndex.builder();
    vocabulary
        .concept("inspection-kinds", "board-review")
        .ifPresent(kind -> kind.extra("titleCue").forEach(cue -> builder.add(cue, BOARD)));
    this.boards = builder.build();
  }

  private static CueIndex<String> cues(List<Concept> concepts) {
    CueIndex.Builder<String> builder = CueIndex.builder();
    concepts.forEach(
        concept -> concept.cues().forEach(cue -> builder.add(cue, concept.notation())));
    return builder.build();
  }

  /**
   * Tells the kind of a report.
   *
   * @param graded the areas that the report grades, which tell the framework where the title does
   *     not
   */
  Outcome<Kind> of(Report report, FrontMatter front, Set<String> graded) {
    Words title = Words.of(front.titleText());
    Optional<String> other = first("other-reports", others.matches(title));
    Optional<String> framework = first("frameworks", frameworks.matches(title));
    if (framework.isPresent() && (other.isEmpty() || gradesAsAWhole(graded))) {
      return Outcome.of(kind(report, front, framework.get()));
    }
    return other
        .or(() -> otherInOpening(front))
        .map(kind -> Outcome.<Kind>failed(notRead(report, kind)))
        .orElseGet(() -> byAreas(report, front, graded));
  }

  private Kind kind(Report report, FrontMatter front, String framework) {
    Passage shown =
        front.title().stream()
            .filter(passage -> frameworks.anyMatch(Words.of(passage.text())))
            .findFirst()
            .orElseGet(() -> report.passages().get(0));
    return new Kind(framework, variant(front, framework), Evidence.of(shown, "framework/title"));
  }

  private String variant(FrontMatter front, String framework) {
    Words title = Words.of(front.titleText());
    boolean board = boards.anyMatch(title);
    if (framework.equals("SIF") && board && !services(title)) {
      return "board-review";
    }
    return front.opening().stream()
        .map(Passage::text)
        .flatMap(text -> variants.matches(Words.of(text)).stream())
        .map(CueMatch::value)
        .findFirst()
        .orElse("full");
  }

  private boolean services(Words title) {
    return frameworks.matches(title).stream().anyMatch(match -> !boardCues().contains(match.cue()));
  }

  private List<String> boardCues() {
    return vocabulary
        .concept("inspection-kinds", "board-review")
        .map(kind -> kind.extra("titleCue"))
        .orElse(List.of());
  }

  private Optional<String> otherInOpening(FrontMatter front) {
    return front.opening().stream()
        .map(passage -> first("other-reports", others.matches(Words.of(passage.text()))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> first(String scheme, List<CueMatch<String>> matches) {
    return vocabulary.scheme(scheme).stream()
        .map(Concept::notation)
        .filter(notation -> matches.stream().anyMatch(match -> match.value().equals(notation)))
        .findFirst();
  }

  private Outcome<Kind> byAreas(Report report, FrontMatter front, Set<String> graded) {
    if (gradesAsAWhole(graded)) {
      String framework = graded.contains("adoption") ? "SIF" : "ILACS";
      Evidence evidence = Evidence.of(report.passages().get(0), "framework/judgements");
      return Outcome.of(new Kind(framework, variant(front, framework), evidence));
    }
    return Outcome.failed(
        Problem.rejected(
            report.source().path(),
            "not-a-report",
            "does not read as an inspection report of a local authority's children's services"));
  }

  /** Visits and joint inspections grade none of the areas. */
  private static boolean gradesAsAWhole(Set<String> graded) {
    return graded.contains("help-and-protection") && graded.contains("leadership");
  }

  private Problem notRead(Report report, String kind) {
    String label = vocabulary.concept("other-reports", kind).map(Concept::prefLabel).orElse(kind);
    return Problem.rejected(
        report.source().path(), "kind-not-read", "a report of a kind not read yet: " + label);
  }
}
