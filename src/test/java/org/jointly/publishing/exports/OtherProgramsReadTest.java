package org.jointly.publishing.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.publishing.exports.OtherPrograms.printed;
import static org.jointly.publishing.exports.TestNetwork.written;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Gephi, Graphviz, Cytoscape.js and the client of NDEx read what they did not write. */
class OtherProgramsReadTest {
  private static final Path GEPHI = Path.of("target/gephi/gephi-toolkit-all.jar");
  private static final Path NDEX = Path.of("target/npm/node_modules/@js4cytoscape/ndex-client");
  private static final String CYTOSCAPE =
      "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

  @TempDir private Path folder;

  private List<String> gephi(Network network) {
    assumeTrue(Files.exists(GEPHI), "The toolkit of Gephi was not fetched");
    String file = written(network, NetworkFormat.GEXF, folder).toString();
    String driver = Path.of("src/test/gephi/ReadBack.java").toString();
    return printed(folder, "java", "-cp", GEPHI.toString(), driver, file).lines().toList();
  }

  @Test
  void openInGephiWithTypesTimesAndChangingValues() {
    List<String> lines = gephi(TestNetwork.hostile());
    assertThat(lines).contains("graph\t3\t3\ttrue\tundirected\tINTERVAL");
    assertThat(lines)
        .contains("node-column\tcount\tLong", "node-column\tshare\tDouble")
        .contains("node-column\topen\tBoolean", "node-column\trank\tIntervalLongMap");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("node\turn:ex:b\t"))
        .singleElement()
        .asString()
        .endsWith("[2016-01-01,2018-04-30]");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("node\turn:ex:a\t"))
        .singleElement()
        .asString()
        .contains("\t" + TestNetwork.HOSTILE + "\t", "count=3", "open=true")
        .containsPattern("rank=<\\[.*2.*\\]; \\[.*4.*\\]>")
        .endsWith("always");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("edge\t") && line.contains("\tjoins\t"))
        .anyMatch(line -> line.endsWith("[2016-01-01,2016-12-31][2018-01-01,2018-06-30]"))
        .anyMatch(line -> line.endsWith("always"));
    assertThat(lines)
        .filteredOn(line -> line.contains("\tknows\t"))
        .singleElement()
        .asString()
        .contains("\t5.0\t")
        .endsWith("[2019-05-05,..]");
  }

  @Test
  void openInGephiAsAGraphWithoutTimeWhereNothingIsDated() {
    List<String> lines = gephi(TestNetwork.plain());
    assertThat(lines).anyMatch(line -> line.startsWith("graph\t3\t2\tfalse\tdirected"));
  }

  @Test
  void drawByGraphviz() throws Exception {
    Path file = written(TestNetwork.hostile(), NetworkFormat.DOT, folder);
    Path picture = folder.resolve("picture.svg");
    printed(folder, "dot", "-Tsvg", "-o", picture.toString(), file.toString());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document drawn = factory.newDocumentBuilder().parse(picture.toFile());
    assertThat(drawn("node", drawn)).isEqualTo(3);
    assertThat(drawn("edge", drawn)).isEqualTo(3);
    assertThat(drawn.getDocumentElement().getTextContent())
        .contains("& <b> 'x'; \\ {é}", "&lt;", "plain");
  }

  private static int drawn(String kind, Document picture) {
    NodeList groups = picture.getElementsByTagName("g");
    int count = 0;
    for (int i = 0; i < groups.getLength(); i++) {
      String name = ((Element) groups.item(i)).getAttribute("class");
      count += name.equals(kind) || name.startsWith(kind + " ") ? 1 : 0;
    }
    return count;
  }

  @Test
  void loadInCytoscapeJs() throws Exception {
    Path library = folder.resolve("cytoscape.js");
    try (InputStream bundled = getClass().getResourceAsStream(CYTOSCAPE)) {
      Files.copy(bundled, library);
    }
    JsonNode graph = ofScript("cytoscape.js", library, NetworkFormat.CYJS);
    assertThat(graph.get("nodes")).hasSize(3);
    assertThat(graph.get("edges")).hasSize(3);
    assertThat(graph.get("components").asInt()).isEqualTo(1);
    JsonNode first = graph.get("nodes").get(1);
    assertThat(first.get("label").asText()).isEqualTo(TestNetwork.HOSTILE);
    assertThat(first.get("count").isInt()).isTrue();
    assertThat(first.get("open").isBoolean()).isTrue();
    assertThat(first.get("rank").get(1).asText()).isEqualTo("2017-03-01/.. 4");
    assertThat(graph.get("edges").findValuesAsText("from"))
        .containsOnly("2016-01-01", "2019-05-05");
  }

  @Test
  void readByTheClientOfNdex() throws Exception {
    assumeTrue(Files.exists(NDEX), "npm install --prefix target/npm @js4cytoscape/ndex-client");
    JsonNode graph = ofScript("cx2.js", NDEX.toAbsolutePath(), NetworkFormat.CX2);
    assertThat(graph.get("isValid").asBoolean()).as(graph.get("errors").toString()).isTrue();
    assertThat(graph.get("name").asText()).isEqualTo("Hard \"things\" & <others>");
    assertThat(graph.get("nodes")).hasSize(3);
    assertThat(graph.get("edges")).hasSize(3);
    assertThat(graph.get("nodes").get(1).get("v").get("name").asText())
        .isEqualTo(TestNetwork.HOSTILE);
  }

  private JsonNode ofScript(String script, Path library, NetworkFormat format) throws Exception {
    Path file = written(TestNetwork.hostile(), format, folder);
    String path = Path.of("src/test/javascript", script).toString();
    String text = printed(folder, "node", path, library.toString(), file.toString());
    return new ObjectMapper().readTree(text);
  }
}
