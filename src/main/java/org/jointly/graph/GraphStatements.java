package org.jointly.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** States what the named graph itself is: whose facts it holds and what made it. */
final class GraphStatements {
  private static final Node TOPIC = NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic");

  private GraphStatements() {}

  static void add(Scope scope) {
    scope
        .statements()
        .about(scope.graph())
        .a(scope.sample() ? "SampleGraph" : "InspectionGraph")
        .link(TOPIC, scope.inspection())
        .link(Terms.DERIVED_FROM, scope.report())
        .link(Terms.ATTRIBUTED_TO, Iris.term("Software"))
        .text("softwareVersion", scope.softwareVersion())
        .truth("holdsTexts", scope.texts())
        .number("leftOut", scope.leftOut());
  }
}
