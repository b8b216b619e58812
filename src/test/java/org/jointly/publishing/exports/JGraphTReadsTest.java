package org.jointly.publishing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.input.BOMInputStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.csv.CSVFormat;
import org.jgrapht.nio.csv.CSVImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

/** JGraphT reads what it did not write; its GraphML importer checks the schema first. */
class JGraphTReadsTest {
  private final Graph<String, DefaultEdge> graph = new WeightedPseudograph<>(DefaultEdge.class);
  private final Map<String, Map<String, Attribute>> ofNodes = new HashMap<>();
  private final Map<DefaultEdge, Map<String, Attribute>> ofEdges = new HashMap<>();

  private static Reader reader(byte[] bytes) {
    return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
  }

  private String value(String node, String name) {
    return ofNodes.get(node).get(name).getValue();
  }

  @Test
  void readGraphMl() {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (pair, attribute) ->
            ofNodes
                .computeIfAbsent(pair.getFirst(), id -> new HashMap<>())
                .put(pair.getSecond(), attribute));
    importer.addEdgeAttributeConsumer(
        (pair, attribute) ->
            ofEdges
                .computeIfAbsent(pair.getFirst(), id -> new HashMap<>())
                .put(pair.getSecond(), attribute));
    byte[] bytes = NetworkFormat.GRAPHML.whole().bytes(TestNetwork.hostile());
    importer.importGraph(graph, reader(bytes));
    assertThat(graph.vertexSet()).hasSize(3);
    assertThat(graph.edgeSet()).hasSize(3);
    String first =
        ofNodes.keySet().stream()
            .filter(id -> value(id, "iri").equals("urn:ex:a"))
            .findFirst()
            .orElseThrow();
    assertThat(value(first, "label")).isEqualTo(TestNetwork.HOSTILE);
    assertThat(ofNodes.get(first).get("count").getType()).isEqualTo(AttributeType.LONG);
    assertThat(ofNodes.get(first).get("share").getType()).isEqualTo(AttributeType.DOUBLE);
    assertThat(ofNodes.get(first).get("open").getType()).isEqualTo(AttributeType.BOOLEAN);
    assertThat(value(first, "rank")).isEqualTo("2015-03-01/2017-02-28 2; 2017-03-01/.. 4");
    assertThat(ofEdges.values())
        .anySatisfy(
            edge ->
                assertThat(edge)
                    .extractingByKey("spells")
                    .extracting(Attribute::getValue)
                    .isEqualTo("2016-01-01/2016-12-31; 2018-01-01/2018-06-30"));
    assertThat(ofEdges.values())
        .anySatisfy(edge -> assertThat(edge).doesNotContainKeys("spells", "from", "until"));
  }

  @Test
  void readDot() {
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (pair, attribute) ->
            ofNodes
                .computeIfAbsent(pair.getFirst(), id -> new HashMap<>())
                .put(pair.getSecond(), attribute));
    byte[] bytes = NetworkFormat.DOT.whole().bytes(TestNetwork.hostile());
    importer.importGraph(graph, reader(bytes));
    assertThat(graph.vertexSet()).containsExactlyInAnyOrder("urn:ex:a", "urn:ex:b", "c with space");
    assertThat(graph.edgeSet()).hasSize(3);
    assertThat(value("urn:ex:a", "count")).isEqualTo("3");
    assertThat(value("urn:ex:a", "label")).contains("& <b> 'x'");
  }

  @Test
  void readTheSheets() throws Exception {
    CSVImporter<String, DefaultEdge> importer = new CSVImporter<>(CSVFormat.EDGE_LIST);
    importer.setVertexFactory(id -> id);
    byte[] bytes = TestNetwork.part(NetworkFormat.CSV, "-edges.csv", TestNetwork.plain());
    String text =
        new String(
            BOMInputStream.builder().setByteArray(bytes).get().readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(text).startsWith("source,sourceLabel,target");
    String ends =
        text.lines()
            .skip(1)
            .map(line -> line.split(",")[0] + "," + line.split(",")[2])
            .reduce("", (all, line) -> all + line + "\n");
    importer.importGraph(graph, reader(ends.getBytes(StandardCharsets.UTF_8)));
    assertThat(graph.vertexSet()).containsExactlyInAnyOrder("urn:ex:a", "urn:ex:b", "urn:ex:c");
    assertThat(graph.edgeSet()).hasSize(2);
  }
}
