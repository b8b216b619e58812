package org.jointly.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.ask;
import static org.jointly.server.TestServer.encoded;
import static org.jointly.server.TestServer.post;
import static org.jointly.server.TestServer.withServer;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries reach no other server, no file and no code, wherever in the query they try. */
class ClosedQueriesTest {
  private static final String DATA =
      """
      PREFIX : <http://example.org/>
      :kingston :grade "good" .
      GRAPH :g { :kingston :grade "good" }
      """;
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Where a part of a query can hide; %s is the part. */
  private static final List<String> PLACES =
      List.of(
          "SELECT * { %s }",
          "SELECT * { ?s ?p ?o OPTIONAL { %s } }",
          "SELECT * { { ?s ?p ?o } UNION { %s } }",
          "SELECT * { ?s ?p ?o MINUS { %s } }",
          "SELECT * { GRAPH ?g { %s } }",
          "SELECT * { LATERAL { %s } }",
          "SELECT * { { SELECT * { { SELECT * { %s } } } } }",
          "SELECT * { ?s ?p ?o FILTER EXISTS { %s } }",
          "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?x FILTER EXISTS { %s } } }",
          "SELECT * { ?s ?p ?o FILTER(IF(EXISTS { %s }, true, COALESCE(EXISTS { %s }))) }",
          "SELECT (EXISTS { %s } AS ?x) {}",
          "SELECT (COUNT(EXISTS { %s }) AS ?x) {}",
          "SELECT (GROUP_CONCAT(DISTINCT EXISTS { %s }) AS ?x) {}",
          "SELECT * { { SELECT (SUM(IF(EXISTS { %s }, 1, 2)) AS ?n) { ?s ?p ?o } } }",
          "SELECT * { { SELECT (1 AS ?n) { ?s ?p ?o } ORDER BY EXISTS { %s } } }",
          "SELECT (1 AS ?n) {} GROUP BY (EXISTS { %s } AS ?z)",
          "SELECT (COUNT(*) AS ?n) {} HAVING (SUM(IF(EXISTS { %s }, 1, 0)) > 0)",
          "SELECT (MAX(?o) AS ?n) { ?s ?p ?o } ORDER BY MIN(EXISTS { %s })",
          "CONSTRUCT { ?s ?p ?o } { %s }",
          "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER EXISTS { %s } }",
          "DESCRIBE ?s { %s }",
          "ASK { %s }",
          "ASK { BIND(EXISTS { %s } AS ?x) }",
          "JSON { 'a': ?s } WHERE { %s }");

  static Stream<String> places() {
    return PLACES.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void asksNoOtherServer(String place) throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      other.setSoTimeout(1);
      String address = "<http://localhost:" + other.getLocalPort() + "/sparql>";
      for (String service :
          List.of(
              "SERVICE " + address + " { ?s ?p ?o }",
              "SERVICE SILENT " + address + " { ?s <a:b>/<c:d>* ?o }",
              "VALUES ?remote { " + address + " } SERVICE SILENT ?remote { ?s ?p ?o }")) {
        String query = place.replace("%s", service);
        withServer(DATA, url -> assertRefused(ask(url, query), "SERVICE"));
      }
      assertThat(isCalled(other)).isFalse();
    }
  }

  /** Tells whether anyone has called within a millisecond. */
  static boolean isCalled(ServerSocket other) throws IOException {
    try {
      other.accept().close();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void runsNoCode(String place) {
    for (String code :
        List.of(
            "?s ?p ?o FILTER(<java:java.lang.System>(?o))",
            "BIND(<http://jena.apache.org/ARQ/js#run>('x') AS ?y)",
            "?s <java:java.lang.System> ?o")) {
      withServer(DATA, url -> assertRefused(ask(url, place.replace("%s", code)), "here"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<java:java.lang.System>()",
        "<java:org.apache.jena.sparql.function.library.now>()",
        "<http://jena.apache.org/ARQ/function#wait>(9)",
        "<http://jena.apache.org/ARQ/function#sysinfo>()",
        "<http://jena.apache.org/ARQ/function#systemProperty>('user.home')",
        "<http://jena.apache.org/ARQ/function#context>('x')",
        "<http://jena.apache.org/ARQ/function#eval>('1')",
        "<http://jena.apache.org/ARQ/function#print>('1')",
        "<http://jena.hpl.hp.com/ARQ/function#sha1sum>('1')",
        "<http://jena.apache.org/ARQ/jsFunction#run>(1)",
        "<http://jena.apache.org/ARQ/js#run>(1)",
        "<js:run>(1)",
        "<http://www.w3.org/2005/xpath-functions#doc>('file:///etc/hostname')",
        "<http://www.w3.org/2005/xpath-functions#unparsed-text>('file:///etc/hostname')",
        "<http://www.w3.org/2005/xpath-functions#collection>('file:///etc')",
        "<http://www.w3.org/2005/xpath-functions#environment-variable>('PATH')",
        "<http://www.w3.org/2005/xpath-functions#apply>(<java:x>)",
        "CALL(IRI('java:java.lang.System'))",
        "AGG <java:java.lang.System>(?o)",
        "SUM(<java:java.lang.System>(?o))",
      })
  void offersNoFunctionBeyondTheClosedList(String call) {
    withServer(
        DATA,
        url -> {
          assertRefused(ask(url, "SELECT (" + call + " AS ?x) { ?s ?p ?o }"), "here");
          String inside = "SELECT * { { SELECT (" + call + " AS ?x) { ?s ?p ?o } } }";
          assertRefused(ask(url, inside), "here");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<java:java.lang.System>",
        "^<java:java.lang.System>",
        "<a:b>/(<java:java.lang.System>|<a:c>)*",
        "(<a:b>/<http://jena.apache.org/ARQ/property#splitIRI>)+",
        "<http://jena.apache.org/ARQ/property#assign>",
        "<http://jena.hpl.hp.com/ARQ/property#concat>",
        "<http://jena.apache.org/ARQ/list#member>",
      })
  void computesNoPropertyNotEvenOnAPath(String property) {
    withServer(
        DATA,
        url -> {
          assertRefused(ask(url, "SELECT * { ?s " + property + " ?o }"), "here");
          String nested = "ASK { GRAPH ?g { ?s " + property + " ?o } }";
          assertRefused(ask(url, nested), "here");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * %s { ?s ?p ?o }",
        "DESCRIBE <http://example.org/kingston> %s",
        "ASK %s { ?s ?p ?o }"
      })
  void readsNoGraphButItsOwn(String query) throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      other.setSoTimeout(1);
      String address = "http://localhost:" + other.getLocalPort() + "/data.ttl";
      for (String graph :
          List.of(address, "file:///etc/hostname", "file:pom.xml", "jar:file:x!/y")) {
        assertNotRead(query, graph);
      }
      assertThat(isCalled(other)).isFalse();
    }
  }

  private static void assertNotRead(String query, String graph) {
    withServer(
        DATA,
        url -> {
          String named = "FROM NAMED <" + graph + ">";
          assertRefused(ask(url, query.formatted("FROM <" + graph + ">")), graph);
          assertRefused(ask(url, query.formatted("FROM <http://example.org/g> " + named)), graph);
          String plain = query.formatted("");
          assertRefusedOrEmpty(ask(url, plain, "&default-graph-uri=" + encoded(graph)), graph);
          assertRefusedOrEmpty(ask(url, plain, "&named-graph-uri=" + encoded(graph)), graph);
          String form = "query=ASK{?s+?p+?o}&default-graph-uri=" + encoded(graph);
          assertRefused(post(url + "/sparql", FORM, form), graph);
        });
  }

  @Test
  void keepsOrdinaryFunctionsAndProperties() {
    String query =
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
            + "SELECT ?a ?b ?c { ?s <http://example.org/grade>|^<a:b> ?o "
            + "BIND(fn:matches(?o, 'G..D', 'i') AS ?a) BIND(fn:concat(?o, '!') AS ?b) "
            + "BIND(REPLACE(?o, 'o+', 'u') AS ?c) }";
    withServer(
        DATA,
        url ->
            assertThat(ask(url, query).body().lines()).containsExactly("a,b,c", "true,good!,gud"));
  }

  /** A thing that the request alone places in a graph unknown here may be described by nothing. */
  private static void assertRefusedOrEmpty(HttpResponse<String> answer, String words) {
    if (answer.statusCode() == 200) {
      assertThat(answer.request().uri().toString()).contains("DESCRIBE");
      assertThat(answer.body().lines().filter(line -> !line.startsWith("PREFIX"))).isEmpty();
    } else {
      assertRefused(answer, words);
    }
  }

  private static void assertRefused(HttpResponse<String> answer, String words) {
    assertThat(answer.body()).contains(words);
    assertThat(answer.statusCode()).isEqualTo(403);
  }
}
