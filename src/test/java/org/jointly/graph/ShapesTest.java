package org.jointly.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape with examples it accepts and one, kept as a change to these, that it rejects. */
class ShapesTest {
  private static final Path REJECTED = Path.of("src/test/resources/graph/rejected");
  private static final Pattern EXPECTED = Pattern.compile("# Expected: (.+)");
  private static final ShapeChecker CHECKER = new ShapeChecker(new Iris());
  static final Model SHAPES = RDFDataMgr.loadModel("ontology/shapes.ttl");

  private static final List<Triple> ACCEPTED =
      Stream.concat(
              SampleFacts.graph(true).triples().stream(),
              RDFDataMgr.loadGraph("src/test/resources/graph/register-and-derived.ttl").stream())
          .toList();

  /** Returns a graph with an instance of everything that has a shape. */
  static Graph accepted() {
    Graph graph = GraphFactory.createDefaultGraph();
    SampleFacts.graph(true).triples().forEach(graph::add);
    RDFDataMgr.loadGraph("src/test/resources/graph/register-and-derived.ttl").stream()
        .forEach(graph::add);
    return graph;
  }

  static List<Node> targets() {
    return SHAPES.getGraph().find(Node.ANY, sh("targetClass"), Node.ANY).toList().stream()
        .map(Triple::getObject)
        .filter(target -> !target.equals(Iris.term("SampleGraph")))
        .toList();
  }

  static Node sh(String name) {
    return SHAPES.createResource("http://www.w3.org/ns/shacl#" + name).asNode();
  }

  static Stream<String> rejected() throws IOException {
    try (Stream<Path> files = Files.list(REJECTED)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void acceptsAnExampleOfEveryShape() {
    Graph graph = accepted();
    assertThat(CHECKER.check(graph)).isEmpty();
    assertThat(targets())
        .hasSizeGreaterThan(20)
        .allMatch(target -> graph.contains(Node.ANY, Node.ANY, target));
  }

  @Test
  void hasARejectedExampleForEveryShape() throws IOException {
    assertThat(rejected().map(name -> name.replace(".ru", "")))
        .containsExactlyInAnyOrderElementsOf(targets().stream().map(Node::getLocalName).toList());
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void rejectsTheExample(String name) throws IOException {
    String change = Files.readString(REJECTED.resolve(name));
    Matcher expected = EXPECTED.matcher(change);
    assertThat(expected.find()).isTrue();
    Graph graph = accepted();
    UpdateAction.parseExecute(change, ModelFactory.createModelForGraph(graph));
    List<Violation> violations = CHECKER.check(graph);
    assertThat(violations).isNotEmpty().extracting(Violation::message).contains(expected.group(1));
    Node type = Iris.term(name.replace(".ru", ""));
    assertThat(violations)
        .anyMatch(
            violation ->
                name.equals("ChangeEvent.ru")
                    || graph.contains(
                        SHAPES.createResource(violation.focus()).asNode(), Node.ANY, type));
  }

  @Test
  void saysWhatIsWrongOnOneLine() {
    Graph graph = accepted();
    UpdateAction.parseExecute(
        "DELETE WHERE { ?j <https://w3id.org/jointly/def#rank> 3 }",
        ModelFactory.createModelForGraph(graph));
    assertThat(CHECKER.check(graph).get(0).line())
        .isEqualTo(
            "https://w3id.org/jointly/id/inspection/E06000017/2017-02-02/judgement/overall"
                + " (rank): has the rank of its grade");
  }
}
