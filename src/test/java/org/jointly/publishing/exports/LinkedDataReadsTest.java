package org.jointly.publishing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Titanium, by way of Jena, reads the JSON-LD as RDF. */
class LinkedDataReadsTest {
  private static final String TERMS = "https://w3id.org/jointly/export/test#";

  private final byte[] bytes = NetworkFormat.JSONLD.whole().bytes(TestNetwork.hostile());

  private Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(Lang.JSONLD11).parse(graph);
    return graph;
  }

  private static Node value(Graph graph, Node subject, String term) {
    return graph.find(subject, NodeFactory.createURI(TERMS + term), Node.ANY).next().getObject();
  }

  @Test
  void keepEveryNodeEdgeAndValue() {
    Graph graph = graph();
    Node first = NodeFactory.createURI("urn:ex:a");
    assertThat(
            graph.contains(
                first, RDFS.label.asNode(), NodeFactory.createLiteralString(TestNetwork.HOSTILE)))
        .isTrue();
    assertThat(value(graph, first, "count").getLiteralValue()).isEqualTo(3);
    assertThat(value(graph, first, "share").getLiteralDatatypeURI()).endsWith("#decimal");
    assertThat(value(graph, first, "open").getLiteralValue()).isEqualTo(true);
    assertThat(value(graph, first, "on").getLiteralDatatypeURI()).endsWith("#date");
    Node edges = NodeFactory.createURI(TERMS + "edges");
    assertThat(graph.find(Node.ANY, edges, Node.ANY).toList())
        .hasSize(3)
        .allMatch(each -> value(graph, each.getObject(), "source").isURI())
        .allMatch(each -> value(graph, each.getObject(), "target").isURI());
  }

  @Test
  void leaveNothingBlankOrRelative() {
    assertThat(graph().stream().flatMap(LinkedDataReadsTest::nodes))
        .noneMatch(Node::isBlank)
        .filteredOn(Node::isURI)
        .allMatch(node -> node.getURI().matches("[a-z]+:[^ ]+"));
  }

  private static Stream<Node> nodes(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
