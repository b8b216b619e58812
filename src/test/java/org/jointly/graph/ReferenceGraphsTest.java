package org.jointly.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceGraphsTest {
  @ParameterizedTest
  @ValueSource(strings = {"graphs/authorities.ttl", "graphs/arrangements.ttl"})
  void keepToTheShapes(String file) {
    Graph graph = RDFDataMgr.loadGraph(file);
    assertThat(new ShapeChecker(new Iris()).check(graph)).isEmpty();
    assertThat(graph.stream())
        .noneMatch(each -> each.getSubject().isBlank() || each.getObject().isBlank());
    assertThat(graph.contains(Node.ANY, Node.ANY, Node.ANY)).isTrue();
  }
}
