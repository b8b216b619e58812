package org.jointly.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.encoded;
import static org.jointly.server.TestServer.withServer;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Restates the W3C's tests of the protocols, and holds what a public endpoint gives beyond them.
 */
class ProtocolTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String DATA =
      """
      <http://e/a> <http://e/p> "Ł" . <http://e/a> <http://e/q> 1 .
      GRAPH <http://e/g> { <http://e/a> <http://e/p> "Ł" }
      GRAPH <http://e/h> { <http://e/a> <http://e/q> 1 }
      """;
  private static final String SELECT = "SELECT * { ?s ?p ?o }";

  private static void reading(Consumer<String> test) {
    withServer(DATA, url -> test.accept(url + "/sparql"));
  }

  private static void writing(Consumer<String> test) {
    ServerOptions writable = ServerOptions.onPort(0).writable();
    withServer(DatasetGraphFactory.createTxnMem(), writable, url -> test.accept(url + "/sparql"));
  }

  private static HttpResponse<String> get(String url, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    return TestServer.send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<String> send(String method, String url, String type, String body) {
    return TestServer.send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> query(String url, String query) {
    return send("POST", url, "application/sparql-query", query);
  }

  private static HttpResponse<String> update(String url, String update) {
    return send("POST", url, "application/sparql-update", update);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json,SELECT",
    "application/sparql-results+xml,SELECT",
    "text/csv,SELECT",
    "text/tab-separated-values,SELECT",
    "application/sparql-results+json,ASK",
    "application/sparql-results+xml,ASK",
    "text/turtle,CONSTRUCT",
    "application/trig,CONSTRUCT",
    "application/n-triples,CONSTRUCT",
    "application/n-quads,CONSTRUCT",
    "application/ld+json,CONSTRUCT",
    "application/rdf+xml,CONSTRUCT",
    "text/turtle,DESCRIBE",
    "application/trig,DESCRIBE",
    "application/n-triples,DESCRIBE",
    "application/n-quads,DESCRIBE",
    "application/ld+json,DESCRIBE",
    "application/rdf+xml,DESCRIBE",
  })
  void answersInEveryFormat(String type, String form) {
    String query =
        switch (form) {
          case "SELECT" -> SELECT;
          case "ASK" -> "ASK { ?s ?p ?o }";
          case "CONSTRUCT" -> "CONSTRUCT WHERE { ?s ?p ?o }";
          default -> "DESCRIBE <http://e/a>";
        };
    reading(
        url -> {
          var answer = get(url + "?query=" + encoded(query), "Accept", type);
          assertThat(answer.statusCode()).isEqualTo(200);
          assertThat(header(answer, "Content-Type")).startsWith(type);
          assertThat(answer.body()).containsAnyOf("http://e/", "true");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {SELECT, "ASK { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }"})
  void saysWhichFormatsThereAre(String query) {
    reading(
        url -> {
          var answer = get(url + "?query=" + encoded(query), "Accept", "image/png");
          assertThat(answer.statusCode()).isEqualTo(406);
          assertThat(answer.body()).contains("image/png").containsAnyOf("text/csv", "text/turtle");
          var named = get(url + "?format=word&query=" + encoded(query));
          assertThat(named.statusCode()).isEqualTo(406);
          assertThat(named.body()).contains("word").contains("json");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void describesItself(String type) {
    reading(
        url -> {
          var answer = get(url, "Accept", type);
          assertThat(header(answer, "Content-Type")).startsWith(type);
          Lang lang = org.apache.jena.riot.RDFLanguages.contentTypeToLang(type);
          var description = RDFParser.fromString(answer.body(), lang).toModel();
          var endpoint = description.createProperty(SD, "endpoint");
          assertThat(description.contains(null, endpoint, description.createResource(url)))
              .isTrue();
          assertThat(
                  description
                      .listObjectsOfProperty(description.createProperty(SD, "name"))
                      .toList())
              .extracting(Object::toString)
              .containsExactlyInAnyOrder("http://e/g", "http://e/h");
          assertThat(answer.body()).contains("UnionDefaultGraph").doesNotContain("SPARQL11Update");
        });
  }

  @Test
  void claimsNoUnionWhereAGraphStandsApart() {
    withServer(
        DATA + "GRAPH <http://e/apart> { <http://e/b> <http://e/p> 2 }",
        url ->
            assertThat(get(url + "/sparql", "Accept", "text/turtle").body())
                .doesNotContain("UnionDefaultGraph"));
  }

  @Test
  void showsBrowsersThePageAndRefusesWhatItIsNot() {
    reading(
        url -> {
          var page = get(url, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
          assertThat(page.body()).contains("action=\"/sparql\"");
          var none = get(url, "Accept", "image/png");
          assertThat(none.statusCode()).isEqualTo(406);
          assertThat(none.body()).contains("text/turtle");
        });
  }

  @Test
  void saysThatAnAnswerStillStands() {
    reading(
        url -> {
          String asked = url + "?query=" + encoded(SELECT);
          String tag = header(get(asked), "ETag");
          assertThat(tag).startsWith("\"").endsWith("\"");
          var again = get(asked, "If-None-Match", "\"x\", W/" + tag);
          assertThat(again.statusCode()).isEqualTo(304);
          assertThat(get(asked).headers().allValues("Cache-Control")).containsExactly("no-cache");
          assertThat(header(get(asked), "Pragma")).isEmpty();
          assertThat(again.body()).isEmpty();
          assertThat(again.headers().firstValue("Content-Length")).isEmpty();
          assertThat(header(again, "ETag")).isEqualTo(tag);
          assertThat(get(asked, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
          assertThat(get(asked, "Accept", "text/csv", "If-None-Match", tag).statusCode())
              .isEqualTo(200);
          assertThat(header(get(url + "?query=" + encoded("SELECT (NOW() AS ?n) {}")), "ETag"))
              .isEmpty();
          assertThat(header(get(url + "?query=x"), "ETag")).isEmpty();
        });
  }

  @Test
  void tagsTheSameDataAlikeAndOtherDataOtherwise() {
    String first = DatasetVersion.of(TestServer.dataset(DATA)).name().orElseThrow();
    assertThat(DatasetVersion.of(TestServer.dataset(DATA)).name()).contains(first);
    assertThat(DatasetVersion.of(TestServer.dataset(DATA.replace("\"Ł\"", "\"L\""))).name())
        .isPresent()
        .isNotEqualTo(java.util.Optional.of(first));
  }

  @Test
  void answersHeadWithoutABody() {
    reading(
        url -> {
          var request = HttpRequest.newBuilder(URI.create(url + "?query=" + encoded(SELECT)));
          var head = TestServer.send(request.method("HEAD", BodyPublishers.noBody()));
          assertThat(head.statusCode()).isEqualTo(200);
          assertThat(head.body()).isEmpty();
          assertThat(header(head, "Content-Type")).contains("sparql-results");
        });
  }

  @Test
  void letsPagesOfAnySiteRead() {
    reading(
        url -> {
          var answer = get(url + "?query=" + encoded(SELECT), "X-From", "a test");
          assertThat(answer.statusCode()).isEqualTo(200);
          var preflight =
              Raw.send(
                  url,
                  "OPTIONS",
                  "Origin: http://site.example",
                  "Access-Control-Request-Method: POST",
                  "Access-Control-Request-Headers: content-type");
          assertThat(preflight)
              .contains("Access-Control-Allow-Origin")
              .contains("POST")
              .doesNotContain("DELETE")
              .doesNotContain("Allow-Credentials: true");
        });
  }

  @Test
  void compressesLongAnswers() {
    String query = "SELECT (CONCAT(%s) AS ?long) {}".formatted("'abc',".repeat(900) + "'d'");
    reading(
        url -> {
          var form = "application/x-www-form-urlencoded";
          var request =
              HttpRequest.newBuilder(URI.create(url))
                  .header("Content-Type", form)
                  .header("Accept-Encoding", "gzip")
                  .POST(BodyPublishers.ofString("query=" + encoded(query)));
          assertThat(header(TestServer.send(request), "Content-Encoding")).isEqualTo("gzip");
        });
  }

  @Test
  void givesGraphsAndRefusesToWriteThem() {
    reading(
        url -> {
          String store = url + "/data";
          assertThat(
                  get(store + "?graph=http%3A%2F%2Fe%2Fg", "Accept", "application/n-triples")
                      .body())
              .isEqualTo("<http://e/a> <http://e/p> \"Ł\" .\n");
          assertThat(get(store + "?default").statusCode()).isEqualTo(200);
          assertThat(get(store + "?graph=http://e/none").statusCode()).isEqualTo(404);
          assertThat(get(store + "?default", "Accept", "image/png").statusCode()).isEqualTo(406);
          assertThat(get(store).statusCode()).isEqualTo(400);
          for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
            var refused = send(method, store + "?default", "text/turtle", "<a:a> <a:b> 1 .");
            assertThat(refused.statusCode()).as(method).isEqualTo(405);
            assertThat(header(refused, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
          }
          assertThat(send("POST", store, "text/turtle", "<a:a> <a:b> 1 .").statusCode())
              .isEqualTo(405);
        });
  }

  @Test
  void refusesUpdatesInPlainWords() {
    reading(
        url -> {
          assertThat(update(url, "CLEAR ALL").statusCode()).isEqualTo(403);
          assertThat(update(url, "CLEAR ALL").body()).contains("only read");
          assertThat(get(url + "?update=CLEAR%20ALL").statusCode()).isEqualTo(403);
        });
  }

  @Test
  void takesAQueryThatReadsNoGraphWhateverItNames() {
    reading(
        url -> {
          String unknown = "&default-graph-uri=http%3A%2F%2Fe%2Fnone";
          assertThat(get(url + "?query=" + encoded("ASK {}") + unknown).statusCode())
              .isEqualTo(200);
          assertThat(get(url + "?query=" + encoded("ASK { <a:a> <a:b> 1 }") + unknown).statusCode())
              .isEqualTo(403);
        });
  }

  @Test
  void queriesTheGraphsThatARequestNames() {
    reading(
        url -> {
          String g = "default-graph-uri=http%3A%2F%2Fe%2Fg";
          String h = "named-graph-uri=http%3A%2F%2Fe%2Fh";
          String both = "ASK { ?a <http://e/p> ?b GRAPH <http://e/h> { ?c <http://e/q> 1 } }";
          assertThat(query(url + "?" + g + "&" + h, both).body()).contains("true");
          assertThat(get(url + "?" + g + "&" + h + "&query=" + encoded(both)).body())
              .contains("true");
          assertThat(query(url + "?" + g, "ASK { ?c <http://e/q> 1 }").body()).contains("false");
          String over = "ASK FROM <http://e/h> { ?c <http://e/q> 1 }";
          assertThat(query(url + "?" + g, over).body()).contains("false");
        });
  }

  @Test
  void refusesMalformedQueries() {
    reading(
        url -> {
          String form = "application/x-www-form-urlencoded";
          var syntax = get(url + "?query=" + encoded("ASK {\n  ?s ?p"));
          assertThat(syntax.statusCode()).isEqualTo(400);
          assertThat(syntax.body()).containsIgnoringCase("line 2").containsIgnoringCase("column");
          assertClientError(send("PUT", url + "?query=ASK%20%7B%7D", form, ""));
          assertClientError(get(url + "?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D"));
          assertClientError(send("POST", url, "text/plain", "ASK {}"));
          assertClientError(send("POST", url, "text/plain", "query=ASK%20%7B%7D"));
          assertClientError(
              TestServer.send(
                  HttpRequest.newBuilder(URI.create(url))
                      .header("Content-Type", "application/sparql-query; charset=UTF-16")
                      .POST(
                          BodyPublishers.ofByteArray("ASK {}".getBytes(StandardCharsets.UTF_16)))));
        });
  }

  @Test
  void updatesWhereWritable() {
    writing(
        url -> {
          String base = "INSERT DATA { GRAPH <http://e/g> { <http://e/a> <http://e/p> 1 } }";
          assertThat(update(url, base).statusCode()).isEqualTo(204);
          String copied = "INSERT { GRAPH <http://e/t> { ?s <http://e/q> 2 } } WHERE { ?s ?p ?o }";
          String using = "?using-graph-uri=http%3A%2F%2Fe%2Fg";
          assertThat(update(url + using, copied).statusCode()).isEqualTo(204);
          assertThat(query(url, "ASK { GRAPH <http://e/t> { ?s <http://e/q> 2 } }").body())
              .contains("true");
          assertThat(update(url + using, "WITH <http://e/g> " + copied).statusCode())
              .isEqualTo(400);
          assertClientError(get(url + "?update=CLEAR%20ALL"));
          assertClientError(update(url, "CLEAR XYZ"));
          String form = "application/x-www-form-urlencoded";
          assertClientError(send("POST", url, form, "update=CLEAR%20ALL&update=CLEAR%20NAMED"));
          assertClientError(send("POST", url, "text/plain", "CLEAR NAMED"));
          assertThat(header(get(url), "ETag")).isEmpty();
        });
  }

  @Test
  void storesGraphsWhereWritable() {
    writing(
        url -> {
          String graph = "<http://e/a> <http://e/p> 1 .";
          String store = url + "/data";
          for (String name :
              new String[] {store + "/x/1.ttl", store + "?graph=http%3A%2F%2Fe%2F2"}) {
            assertThat(send("PUT", name, "text/turtle", graph).statusCode()).isEqualTo(201);
            assertThat(send("PUT", name, "text/turtle", graph).statusCode()).isIn(200, 204);
            assertThat(get(name, "Accept", "text/turtle").body()).contains("http://e/p");
            assertThat(send("DELETE", name, "text/turtle", "").statusCode()).isIn(200, 204);
            assertThat(get(name).statusCode()).isEqualTo(404);
          }
          var made = send("POST", store, "text/turtle", graph);
          assertThat(made.statusCode()).isEqualTo(201);
          String location = header(made, "Location");
          assertThat(get(store + "?graph=" + encoded(location)).body()).contains("http://e/a");
        });
  }

  @Test
  void answersJenasConnection() {
    reading(
        url -> {
          try (RDFConnection connection =
              org.apache.jena.rdfconnection.RDFConnectionRemote.newBuilder()
                  .destination(url)
                  .queryEndpoint("")
                  .gspEndpoint("data")
                  .build()) {
            assertThat(connection.queryAsk("ASK { ?s <http://e/q> 1 }")).isTrue();
            assertThat(connection.queryConstruct("CONSTRUCT WHERE { ?s ?p ?o }").size())
                .isEqualTo(2);
            assertThat(connection.fetch("http://e/g").size()).isEqualTo(1);
            assertThat(connection.fetch().size()).isEqualTo(2);
          }
        });
  }

  private static void assertClientError(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
  }
}
