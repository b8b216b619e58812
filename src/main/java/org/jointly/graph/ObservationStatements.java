package org.jointly.graph;

import org.apache.jena.graph.Node;
import org.jointly.model.Indicator;
import org.jointly.vocabulary.Vocabulary;

/** States the figures of a report's information sections as observations of a data cube. */
final class ObservationStatements {
  private ObservationStatements() {}

  static void add(Scope scope) {
    int order = 0;
    for (Indicator indicator : scope.facts().indicators()) {
      add(scope, indicator, ++order);
    }
  }

  private static void add(Scope scope, Indicator indicator, int order) {
    String label = scope.few(ownWording(indicator));
    if (label.isEmpty() && indicator.concept().isEmpty()) {
      scope.leaveOut();
      return;
    }
    Node node = scope.fresh(scope.inspection(), "observation/" + order);
    Statements.Description description =
        scope
            .statements()
            .about(node)
            .a("Observation")
            .link(Terms.DATA_SET, Iris.term("indicators"))
            .link("inspection", scope.inspection())
            .number("position", order)
            .link("authority", scope.iris().authority(scope.head().authority().gss()))
            .concept("measure", "measures", indicator.concept())
            .words("measureAsPrinted", label)
            .number("value", indicator.value())
            .concept("unit", "units", indicator.unit())
            .concept("comparator", "comparators", indicator.area())
            .time(
                "period",
                Times.isTime(indicator.period())
                    ? indicator.period()
                    : scope.few(indicator.period()));
    scope.source(description, indicator.evidence());
  }

  /** Returns the measure's wording, unless it is just what the concept is called anyway. */
  private static String ownWording(Indicator indicator) {
    return Vocabulary.bundled()
        .concept("measures", indicator.concept())
        .filter(concept -> concept.prefLabel().equalsIgnoreCase(indicator.measure()))
        .map(concept -> "")
        .orElse(indicator.measure());
  }
}
