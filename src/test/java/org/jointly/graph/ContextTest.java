package org.jointly.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ContextTest {
  private static final Path CONTEXT = Path.of("ontology/context.jsonld");

  private static JsonObject compacted(Graph graph) throws IOException, JsonLdError {
    StringWriter expanded = new StringWriter();
    RDFDataMgr.write(expanded, graph, RDFFormat.JSONLD11_PLAIN);
    JsonDocument context = JsonDocument.of(new StringReader(Files.readString(CONTEXT)));
    return JsonLd.compact(JsonDocument.of(new StringReader(expanded.toString())), context).get();
  }

  @Test
  void leadsToJsonAndBackWithoutLoss() throws IOException, JsonLdError {
    Graph graph = ShapesTest.accepted();
    String json = compacted(graph).toString();
    Graph back = GraphFactory.createDefaultGraph();
    RDFParser.fromString(json, Lang.JSONLD11).parse(back);
    assertThat(back.isIsomorphicWith(graph)).isTrue();
  }

  @Test
  void givesPlainKeysAndValues() throws IOException, JsonLdError {
    JsonNode json = new ObjectMapper().readTree(compacted(ShapesTest.accepted()).toString());
    JsonNode judgement = null;
    for (JsonNode node : json.get("@graph")) {
      if (node.get("id").asText().endsWith("/judgement/overall")) {
        judgement = node;
      }
    }
    assertThat(judgement.get("type").asText()).isEqualTo("Judgement");
    assertThat(judgement.get("grade").asText())
        .isEqualTo("https://w3id.org/jointly/def/grades/requires-improvement");
    assertThat(judgement.get("rank").asInt()).isEqualTo(3);
    assertThat(judgement.get("wasDerivedFrom").asText()).endsWith("/s/t/1");
    judgement.fieldNames().forEachRemaining(key -> assertThat(key).doesNotContain(":"));
  }

  @Test
  void namesEveryClassAndPropertyOfTheOntology() throws IOException {
    JsonNode context = new ObjectMapper().readTree(CONTEXT.toFile()).get("@context");
    for (Node type : new Node[] {OWL2.Class.asNode(), OWL2.DatatypeProperty.asNode()}) {
      for (Triple each : OntologyTest.ONTOLOGY.find(Node.ANY, RDF.type.asNode(), type).toList()) {
        assertThat(context.has(each.getSubject().getLocalName())).as("" + each).isTrue();
      }
    }
    for (Triple each :
        OntologyTest.ONTOLOGY
            .find(Node.ANY, RDF.type.asNode(), OWL2.ObjectProperty.asNode())
            .toList()) {
      JsonNode term = context.get(each.getSubject().getLocalName());
      assertThat(term).as("" + each).isNotNull();
      assertThat(term.get("@id").asText()).isEqualTo("jointly:" + each.getSubject().getLocalName());
      assertThat(term.get("@type").asText()).isEqualTo("@id");
    }
  }
}
