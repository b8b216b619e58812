package org.jointly.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.encoded;
import static org.jointly.server.TestServer.send;
import static org.jointly.server.TestServer.withServer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jena.query.QueryFactory;
import org.jointly.cli.PublishedGraph;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.Questions;
import org.junit.jupiter.api.Test;

/**
 * Discovers the endpoint over HTTP as SIB's sparql-editor does when it is pointed at one: by GET
 * with {@code ac=1}, wanting JSON, for prefixes, examples and what follows what. The queries ask
 * for the same patterns and columns as the editor's.
 */
class DiscoveryTest {
  private static final String JSON = "application/sparql-results+json";

  /** After five seconds the editor gives up. */
  private static final int PATIENCE_MS = 5000;

  private static List<JsonNode> rows(String url, String query) {
    URI address = URI.create(url + "/sparql?ac=1&query=" + encoded(query));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(address)
                .header("Accept", JSON)
                .header("Origin", "https://editor.example")
                .timeout(java.time.Duration.ofMillis(PATIENCE_MS)));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(JSON);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""))
        .isIn("*", "https://editor.example");
    try {
      JsonNode bindings = new ObjectMapper().readTree(answer.body()).at("/results/bindings");
      return StreamSupport.stream(bindings.spliterator(), false).toList();
    } catch (JsonProcessingException malformed) {
      throw new AssertionError(malformed);
    }
  }

  private static String value(JsonNode row, String column) {
    return row.path(column).path("value").asText();
  }

  @Test
  void answersWhatTheEditorAsks() {
    withServer(
        PublishedGraph.load(),
        ServerOptions.onPort(0),
        url -> {
          prefixes(url);
          examples(url);
          classes(url);
        });
  }

  private void prefixes(String url) {
    List<JsonNode> prefixes =
        rows(
            url,
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            SELECT DISTINCT ?prefix ?namespace
            WHERE { [] sh:prefix ?prefix ; sh:namespace ?namespace } ORDER BY ?prefix
            """);
    assertThat(prefixes)
        .anyMatch(row -> value(row, "prefix").equals("jointly") && iri(row, Iris.TERMS))
        .anyMatch(
            row -> value(row, "prefix").equals("text") && iri(row, "http://jena.apache.org/text#"));
  }

  private static boolean iri(JsonNode row, String namespace) {
    return value(row, "namespace").equals(namespace);
  }

  private void examples(String url) {
    List<JsonNode> examples =
        rows(
            url,
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?sq ?comment ?query
            WHERE {
              ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ;
                sh:select|sh:ask|sh:construct|sh:describe ?query .
            } ORDER BY ?sq
            """);
    assertThat(examples).hasSize(Questions.bundled().size());
    assertThat(examples).allSatisfy(row -> QueryFactory.create(value(row, "query")));
  }

  private void classes(String url) {
    List<JsonNode> follows =
        rows(
            url,
            """
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX void-ext: <http://ldf.fi/void-ext#>
            SELECT DISTINCT ?subjectClass ?prop ?objectClass ?objectDatatype
            WHERE {
              {
                ?cp void:class ?subjectClass ; void:propertyPartition ?pp .
                ?pp void:property ?prop .
                OPTIONAL {
                  { ?pp void:classPartition [ void:class ?objectClass ] }
                  UNION
                  { ?pp void-ext:datatypePartition [ void-ext:datatype ?objectDatatype ] }
                }
              } UNION {
                ?ls void:subjectsTarget [ void:class ?subjectClass ] ; void:linkPredicate ?prop ;
                  void:objectsTarget [ void:class ?objectClass ] .
              }
            }
            """);
    assertThat(follows)
        .anyMatch(row -> says(row, "Recommendation", "theme", "objectClass", "Concept"))
        .anyMatch(row -> says(row, "Inspection", "lastDay", "objectDatatype", "date"));
  }

  private static boolean says(
      JsonNode row, String type, String property, String column, String ending) {
    return value(row, "subjectClass").equals(Iris.TERMS + type)
        && value(row, "prop").equals(Iris.TERMS + property)
        && value(row, column).endsWith(ending);
  }
}
