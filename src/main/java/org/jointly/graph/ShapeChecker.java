package org.jointly.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/** Checks graphs against the shapes of the ontology. Safe to share between threads. */
public final class ShapeChecker {
  private static final class Bundled {
    private static final ShapeChecker INSTANCE =
        new ShapeChecker(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
  }

  private final Shapes shapes;

  private ShapeChecker(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** Returns the checker of the bundled shapes; they are read once. */
  public static ShapeChecker bundled() {
    return Bundled.INSTANCE;
  }

  /** Checks a graph; an empty list says that it keeps to every shape. */
  public List<Violation> check(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    List<Violation> violations = new ArrayList<>();
    report.getEntries().forEach(entry -> violations.add(violation(entry)));
    violations.sort(Comparator.comparing(Violation::line));
    return violations;
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        text(entry.focusNode()),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        text(entry.value()),
        entry.message());
  }

  private static String text(Node node) {
    return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
