package org.jointly.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jointly.model.Recommendation;

/** States recommendations and areas for improvement. */
final class RecommendationStatements {
  private final Scope scope;

  private RecommendationStatements(Scope scope) {
    this.scope = scope;
  }

  static void add(Scope scope) {
    RecommendationStatements statements = new RecommendationStatements(scope);
    int order = 0;
    for (Recommendation recommendation : scope.facts().recommendations()) {
      statements.recommendation(recommendation, ++order);
    }
  }

  private void recommendation(Recommendation recommendation, int order) {
    Node node = scope.fresh(scope.inspection(), "recommendation/" + recommendation.id());
    Statements.Description description =
        scope
            .statements()
            .about(node)
            .a("Recommendation")
            .link("inspection", scope.inspection())
            .text("number", recommendation.id())
            .number("position", order)
            .concept("addressee", "addressees", recommendation.addressee())
            .concept("deadline", "deadlines", recommendation.deadline())
            .concepts("theme", "themes", recommendation.themes());
    recommendation.paragraphsCited().forEach(number -> cite(description, number));
    if (scope.texts()) {
      description.words("text", recommendation.text());
    }
    scope.source(description, recommendation.evidence());
  }

  private void cite(Statements.Description description, String number) {
    description.text("citesParagraph", number);
    paragraph(number).ifPresent(node -> description.link("cites", node));
  }

  /** Finds the paragraph of a printed number, unless the report prints it twice. */
  private Optional<Node> paragraph(String number) {
    var found =
        scope.source().passages().stream()
            .filter(passage -> passage.number().filter(number::equals).isPresent())
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(scope.cite(found.get(0))) : Optional.empty();
  }
}
