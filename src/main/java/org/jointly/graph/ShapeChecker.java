package org.jointly.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * Checks graphs against {@code ontology/shapes.ttl} (SHACL Core). Safe to share between threads;
 * making one reads the shapes, so keep it.
 */
public final class ShapeChecker {
  private final Shapes shapes;
  private final Graph known;

  /** Makes a checker for graphs below a base. */
  public ShapeChecker(Iris iris) {
    this.shapes = Shapes.parse(Bundled.graph("/ontology/shapes.ttl"));
    this.known = KnownGraph.known(iris);
  }

  /**
   * Checks a graph; an empty list says that it keeps to every shape. Concepts of the bundled
   * schemes and authorities of the register count as known; everything else that a shape asks for
   * must be in the graph itself.
   */
  public List<Violation> check(Graph graph) {
    return violations(ShaclValidator.get().validate(shapes, new KnownGraph(graph, known)));
  }

  /** Checks one thing of a graph. */
  List<Violation> check(Graph graph, Node focus) {
    return violations(ShaclValidator.get().validate(shapes, new KnownGraph(graph, known), focus));
  }

  private static List<Violation> violations(ValidationReport report) {
    List<Violation> violations = new ArrayList<>();
    report.getEntries().forEach(entry -> violations.add(violation(entry)));
    violations.sort(Comparator.comparing(Violation::line));
    return violations;
  }

  private static Violation violation(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
    return new Violation(
        text(entry.focusNode()), shortName(path), text(entry.value()), entry.message());
  }

  private static String shortName(String path) {
    String iri = path.replaceAll("[<>]", "");
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
