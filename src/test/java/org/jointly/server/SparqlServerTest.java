package org.jointly.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointly.server.TestServer.ask;
import static org.jointly.server.TestServer.encoded;
import static org.jointly.server.TestServer.get;
import static org.jointly.server.TestServer.post;
import static org.jointly.server.TestServer.send;
import static org.jointly.server.TestServer.withServer;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlServerTest {
  private static final String DATA =
      """
      PREFIX : <http://example.org/>
      :kingston :grade "good" .
      :richmond :grade "outstanding" .
      GRAPH :g { :kingston :grade "good" }
      """;
  private static final String GRADES = "SELECT ?s WHERE { ?s <http://example.org/grade> ?g }";

  @Test
  void answersByGet() {
    withServer(
        DATA,
        url -> {
          var answer = ask(url, GRADES + " ORDER BY ?s");
          assertThat(answer.statusCode()).isEqualTo(200);
          assertThat(answer.body().lines())
              .containsExactly("s", "http://example.org/kingston", "http://example.org/richmond");
        });
  }

  @Test
  void answersByPostOfFormAndOfBody() {
    withServer(
        DATA,
        url -> {
          String sparql = url + "/sparql";
          var form = post(sparql, "application/x-www-form-urlencoded", "query=" + encoded(GRADES));
          var body = post(sparql, "application/sparql-query", GRADES);
          assertThat(form.body().lines()).hasSize(3);
          assertThat(body.body().lines()).hasSize(3);
        });
  }

  @Test
  void constructsAndDescribes() {
    withServer(
        DATA,
        url -> {
          String construct = "CONSTRUCT { ?s a <http://example.org/Judged> } WHERE { ?s ?p ?o }";
          assertThat(get(url + "/sparql?query=" + encoded(construct)).body()).contains("Judged");
          String describe = "DESCRIBE <http://example.org/kingston>";
          assertThat(get(url + "/sparql?query=" + encoded(describe)).body()).contains("good");
        });
  }

  @Test
  void queriesGraphsItHoldsByFrom() {
    withServer(
        DATA,
        url ->
            assertThat(ask(url, from("http://example.org/g")).body().lines())
                .containsExactly("s", "http://example.org/kingston"));
  }

  private static String from(String graph) {
    return "SELECT ?s FROM <" + graph + "> WHERE { ?s <http://example.org/grade> ?g }";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:1/x.ttl", "file:///etc/hostname", "http://example.org/none"})
  void refusesFromOfAnyOtherGraph(String graph) {
    withServer(
        DATA,
        url -> {
          assertRefused(ask(url, from(graph)), 403, graph);
          assertRefused(ask(url, GRADES, "&default-graph-uri=" + encoded(graph)), 403, graph);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE ?s { ?s ?p ?o } } } } }",
        "ASK { BIND(EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?x) }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
            + " HAVING(EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } })",
        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://localhost:1/> { ?a ?b ?c } }",
        "DESCRIBE ?s { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
      })
  void refusesService(String query) {
    withServer(DATA, url -> assertRefused(ask(url, query), 403, "SERVICE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>() AS ?x) {}",
        "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(9) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/js#run>('x') AS ?x) {}",
        "SELECT (CALL(IRI('java:java.lang.System')) AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:x>) AS ?x) {}",
        "SELECT (SUM(<java:x>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:x>(?o)",
        "SELECT * { ?s <java:java.lang.System> ?o }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#assign> ?o }",
      })
  void refusesCode(String query) {
    withServer(DATA, url -> assertRefused(ask(url, query), 403, "here"));
  }

  @Test
  void keepsCastsAndXpathFunctions() {
    String query =
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
            + "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
            + "SELECT (xsd:integer('7') + 1 AS ?a) (fn:upper-case('x') AS ?b) {}";
    withServer(
        DATA, url -> assertThat(ask(url, query).body().lines()).containsExactly("a,b", "8,X"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"INSERT DATA { <a:a> <a:b> 1 }", "LOAD <file:///etc/hostname>", "CLEAR ALL"})
  void refusesUpdates(String update) {
    withServer(
        DATA,
        url -> {
          String form = "application/x-www-form-urlencoded";
          String sparql = url + "/sparql";
          assertThat(post(sparql, "application/sparql-update", update).statusCode())
              .isBetween(400, 499);
          assertThat(post(sparql, form, "update=" + encoded(update)).statusCode())
              .isBetween(400, 499);
          assertThat(post(url + "/sparql/update", form, "update=" + encoded(update)).statusCode())
              .isBetween(400, 499);
          assertThat(ask(url, "SELECT * { ?s ?p ?o }").body().lines()).hasSize(3);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST"})
  void refusesGraphStoreWrites(String method) {
    withServer(
        DATA,
        url -> {
          var request =
              HttpRequest.newBuilder(URI.create(url + "/sparql?default"))
                  .header("Content-Type", "text/turtle")
                  .method(method, BodyPublishers.ofString("<a:a> <a:b> 1 ."));
          assertThat(send(request).statusCode()).isBetween(400, 499);
          assertThat(ask(url, "SELECT * { ?s ?p ?o }").body().lines()).hasSize(3);
        });
  }

  @Test
  void namesTheMistakeInAQuery() {
    withServer(DATA, url -> assertRefused(ask(url, "SELECT * { ?s Łódź:p ?o }"), 400, "\\u0141"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?h",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(concat(str(?a), str(?e), str(?i)) = 'none') }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(concat(str(?a), str(?e), str(?i)) = 'none') }",
        "CONSTRUCT { ?a ?e ?i } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(concat(str(?a), str(?e), str(?i)) = 'none') }",
      })
  void saysThatTheTimeIsUp(String query) {
    ServerOptions short_ = ServerOptions.onPort(0).withTimeout(Duration.ofMillis(400));
    withServer(many(), short_, url -> assertRefused(ask(url, query), 503, "0.4 s"));
  }

  @Test
  void givesARequestLessTimeButNeverMore() {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    ServerOptions short_ = ServerOptions.onPort(0).withTimeout(Duration.ofMillis(400));
    withServer(
        many(),
        short_,
        url -> {
          assertRefused(ask(url, endless, "&timeout=0.2"), 503, "0.2 s");
          assertRefused(ask(url, endless, "&timeout=3600"), 503, "0.4 s");
          assertRefused(ask(url, endless, "&timeout=soon"), 400, "timeout");
        });
  }

  @Test
  void saysThatAnAnswerIsTooLongInsteadOfCuttingIt() {
    ServerOptions few = ServerOptions.onPort(0).withMaxRows(100);
    withServer(
        many(),
        few,
        url -> {
          assertRefused(ask(url, "SELECT * { ?s ?p ?o }"), 422, "100 rows");
          assertRefused(ask(url, "CONSTRUCT WHERE { ?s ?p ?o }"), 422, "100 rows");
          assertThat(ask(url, "SELECT * { ?s ?p ?o } LIMIT 100").body().lines()).hasSize(101);
        });
  }

  @Test
  void followsPathsThroughThousandsOfNodes() {
    String chain =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "<http://n/%d> <http://next> <http://n/%d> .".formatted(i, i + 1))
            .collect(Collectors.joining("\n"));
    String query = "SELECT (COUNT(*) AS ?n) { <http://n/0> <http://next>+ ?x }";
    withServer(
        chain, url -> assertThat(ask(url, query).body().lines()).containsExactly("n", "20000"));
  }

  @Test
  void showsAPageAtTheRoot() {
    withServer(
        DATA,
        url -> {
          var page = get(url + "/");
          assertThat(page.headers().firstValue("Content-Type"))
              .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
          assertThat(page.body()).contains("action=\"/search\"");
          assertThat(get(url + "/nothing-here").statusCode()).isEqualTo(404);
        });
  }

  @Test
  void saysInOneLineThatThePortIsInUse() {
    withServer(
        DATA,
        url ->
            assertThatThrownBy(
                    () ->
                        SparqlServer.start(
                            TestServer.dataset(DATA),
                            ServerOptions.onPort(URI.create(url).getPort())))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("in use")
                .hasMessageContaining("--port"));
  }

  @Test
  void listensOnLoopbackAlone() {
    assertThat(ServerOptions.onPort(0).host()).isEqualTo("localhost");
  }

  private static String many() {
    return IntStream.range(0, 1000)
        .mapToObj(i -> "<http://s/%d> <http://p/%d> <http://o/%d> .".formatted(i, i % 7, i % 31))
        .collect(Collectors.joining("\n"));
  }

  private static void assertRefused(
      java.net.http.HttpResponse<String> answer, int status, String words) {
    assertThat(answer.body()).contains(words);
    assertThat(answer.statusCode()).isEqualTo(status);
  }
}
