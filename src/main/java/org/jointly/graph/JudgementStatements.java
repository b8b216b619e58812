package org.jointly.graph;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.jointly.model.Judgement;
import org.jointly.model.PreviousJudgement;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/** States judgements: made, not made, not readable, and those that a report recalls. */
final class JudgementStatements {
  private static final Map<Judgement.Status, String> CLASSES =
      Map.of(
          Judgement.Status.JUDGED, "Judgement",
          Judgement.Status.NOT_JUDGED, "NoJudgement",
          Judgement.Status.UNREADABLE, "UnreadableJudgement");

  private final Scope scope;

  private JudgementStatements(Scope scope) {
    this.scope = scope;
  }

  static void add(Scope scope) {
    JudgementStatements statements = new JudgementStatements(scope);
    scope.facts().judgements().forEach(statements::judgement);
    scope.facts().previous().forEach(statements::previous);
  }

  private void judgement(Judgement judgement) {
    String service = judgement.service().isEmpty() ? "" : judgement.service() + "-";
    Node node = scope.fresh(scope.inspection(), "judgement/" + service + judgement.area());
    Statements.Description description =
        scope
            .statements()
            .about(node)
            .a(CLASSES.get(judgement.status()))
            .link("inspection", scope.inspection())
            .concept("judgedService", "judged-services", judgement.service())
            .concept("area", "judgement-areas", judgement.area())
            .text("areaAsPrinted", asPrinted(judgement));
    judgement.grade().ifPresent(grade -> grade(description, grade));
    scope.source(description, judgement.evidence());
  }

  /**
   * Returns the area's wording. Without texts a long one that is no title of a framework is left
   * out: it may be a sentence.
   */
  /** Returns the printed words, without texts only those of a framework; none where not judged. */
  private String asPrinted(Judgement judgement) {
    if (judgement.status() == Judgement.Status.NOT_JUDGED) {
      return "";
    }
    String title = judgement.label().replaceFirst("^[^:]*: ", "");
    boolean official =
        Vocabulary.bundled().concept("judgement-areas", judgement.area()).stream()
            .flatMap(area -> area.labels().stream())
            .anyMatch(title::equalsIgnoreCase);
    return official ? judgement.label() : scope.title(judgement.label());
  }

  private void previous(PreviousJudgement previous) {
    String name = "previous/" + Iris.slug(previous.about() + " " + previous.when());
    Statements.Description description =
        scope
            .statements()
            .about(scope.fresh(scope.inspection(), name))
            .a("PreviousJudgement")
            .link("recalledBy", scope.inspection())
            .text("about", previous.about())
            .concept("area", "judgement-areas", previous.area())
            .time("when", previous.when());
    grade(description, previous.grade());
    scope.source(description, previous.evidence());
  }

  private static void grade(Statements.Description description, String notation) {
    description.concept("grade", "grades", notation);
    Vocabulary.bundled()
        .concept("grades", notation.replace(' ', '-'))
        .map(concept -> rank(concept))
        .ifPresent(rank -> description.number("rank", rank));
  }

  private static long rank(Concept grade) {
    return Long.parseLong(grade.extra("rank").get(0));
  }
}
