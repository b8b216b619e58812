package org.jointly.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks each constraint of each property shape in turn: a constraint that nothing breaks is none.
 */
class ConstraintsTest {
  private static final ShapeChecker CHECKER = new ShapeChecker(new Iris());
  private static final Graph SHAPES = ShapesTest.SHAPES.getGraph();
  private static final Node WRONG = NodeFactory.createURI("https://example.org/wrong");

  /** One constraint of one property of one class. */
  record Case(Node target, Node path, String constraint, Node argument, String message) {
    @Override
    public String toString() {
      return target.getLocalName() + " " + path.getLocalName() + " " + constraint;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Triple target : SHAPES.find(Node.ANY, ShapesTest.sh("targetClass"), Node.ANY).toList()) {
      if (!target.getObject().equals(Iris.term("SampleGraph"))) {
        SHAPES
            .find(target.getSubject(), ShapesTest.sh("property"), Node.ANY)
            .forEach(each -> constraints(target.getObject(), each.getObject()).forEach(cases::add));
      }
    }
    return cases;
  }

  private static Stream<Case> constraints(Node target, Node property) {
    Node path = value(property, "path");
    String message =
        value(property, "message") == null
            ? ""
            : value(property, "message").getLiteralLexicalForm();
    return SHAPES.find(property, Node.ANY, Node.ANY).toList().stream()
        .map(
            each ->
                new Case(
                    target, path, each.getPredicate().getLocalName(), each.getObject(), message))
        .filter(each -> !List.of("path", "message", "type").contains(each.constraint()));
  }

  private static Node value(Node shape, String name) {
    var found = SHAPES.find(shape, ShapesTest.sh(name), Node.ANY);
    return found.hasNext() ? found.next().getObject() : null;
  }

  @Test
  void coversTheShapes() {
    assertThat(cases()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rejectsWhatBreaksIt(Case broken) {
    Graph graph = ShapesTest.accepted();
    Node focus = instance(graph, broken);
    spoil(graph, focus, broken);
    assertThat(CHECKER.check(graph, focus))
        .filteredOn(violation -> violation.path().equals(broken.path().getLocalName()))
        .extracting(Violation::message)
        .contains(broken.message());
  }

  /** Prefers an instance that has the property already. */
  private static Node instance(Graph graph, Case broken) {
    List<Node> instances =
        graph.find(Node.ANY, Node.ANY, broken.target()).toList().stream()
            .map(Triple::getSubject)
            .toList();
    return instances.stream()
        .filter(each -> graph.contains(each, broken.path(), Node.ANY))
        .findFirst()
        .orElse(instances.get(0));
  }

  private static void spoil(Graph graph, Node focus, Case broken) {
    if (!broken.constraint().equals("maxCount")) {
      graph.remove(focus, broken.path(), Node.ANY);
    }
    for (Node value : wrong(broken)) {
      graph.add(focus, broken.path(), value);
    }
  }

  private static List<Node> wrong(Case broken) {
    return switch (broken.constraint()) {
      case "minCount", "hasValue" -> List.of();
      case "maxCount" -> List.of(WRONG, text("another"));
      case "class", "node" -> List.of(WRONG);
      case "nodeKind", "datatype", "pattern", "in", "or" -> List.of(text("§"));
      case "minLength" -> List.of(text(""));
      case "minInclusive" -> List.of(number("-1"));
      case "lessThanOrEquals" -> List.of(number("999"), day("9999-12-31"));
      default -> throw new AssertionError("No way is known to break " + broken);
    };
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(String digits) {
    return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger);
  }

  private static Node day(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }
}
