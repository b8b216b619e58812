package org.jointly.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.send;
import static org.jointly.server.pages.SampleData.INSPECTION;
import static org.jointly.server.pages.SampleData.REPORT;
import static org.jointly.server.pages.SampleData.fetch;
import static org.jointly.server.pages.SampleData.iri;
import static org.jointly.server.pages.SampleData.parsed;
import static org.jointly.server.pages.SampleData.served;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jointly.server.ServerOptions;
import org.jointly.server.SparqlServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
  private static final Node INSPECTED = iri("id/inspection/E06000017/2017-02-02");

  @Test
  void sendsOnFromAThingToItsDocument() {
    served(
        url -> {
          var reply = fetch(url + "/id/inspection/E06000017/2017-02-02");
          assertThat(reply.statusCode()).isEqualTo(303);
          assertThat(reply.headers().firstValue("Location")).contains(INSPECTION);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/authority/E00000000",
        "/doc/authority/E00000000",
        "/doc/x.ttl",
        "/graph/none",
        "/def/none",
        "/def/grades/none",
        "/id//example.org",
        "/doc/../../etc/passwd"
      })
  void knowsNothingOfOthers(String path) {
    served(
        url -> {
          var reply = fetch(url + path);
          assertThat(reply.statusCode()).isIn(400, 404);
          assertThat(reply.headers().firstValue("Location")).isEmpty();
        });
  }

  @Test
  void helpsWhoIsLost() {
    served(
        url -> {
          var reply = fetch(url + INSPECTION + "/judgement/none");
          assertThat(reply.statusCode()).isEqualTo(404);
          assertThat(SampleData.links(reply.body())).contains(INSPECTION, "/doc", "/api", "/def");
          var foreign = fetch(url + INSPECTION + ".xyz");
          assertThat(foreign.statusCode()).isEqualTo(404);
          assertThat(SampleData.links(foreign.body())).contains(INSPECTION);
          var far = fetch(url + INSPECTION + "/x".repeat(2000));
          assertThat(SampleData.links(far.body())).contains(INSPECTION);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, ttl, text/turtle",
    "application/ld+json, jsonld, application/ld+json",
    "application/n-triples, nt, application/n-triples",
    "application/rdf+xml, rdf, application/rdf+xml",
  })
  void describesInBothDirectionsAsRdf(String accept, String suffix, String type) {
    served(
        url -> {
          var negotiated = fetch(url + INSPECTION, "Accept", accept);
          var suffixed = fetch(url + INSPECTION + "." + suffix, "Accept", "text/html");
          assertThat(negotiated.headers().firstValue("Content-Type").orElseThrow())
              .startsWith(type);
          assertThat(suffixed.body()).isEqualTo(negotiated.body());
          Graph graph = parsed(negotiated.body(), RDFLanguages.contentTypeToLang(type));
          assertThat(graph.contains(INSPECTED, Node.ANY, iri("id/authority/E06000017"))).isTrue();
          assertThat(graph.contains(iri("id/report/E06000017/2017-03-01"), Node.ANY, INSPECTED))
              .isTrue();
          assertThat(graph.contains(iri("id/authority/E06000017"), Node.ANY, literal("Rutland")))
              .isTrue();
          assertThat(
                  graph.contains(iri("doc/inspection/E06000017/2017-02-02"), Node.ANY, INSPECTED))
              .isTrue();
        });
  }

  private static Node literal(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | text/html",
        "text/html,application/xhtml+xml,*/*;q=0.8 | text/html",
        "text/turtle;q=0.5, application/rdf+xml | application/rdf+xml",
        "text/*;q=0.1, text/turtle | text/turtle",
        "text/html;q=0, */* | text/turtle",
        "application/json, application/ld+json;q=0.2 | application/ld+json",
      })
  void givesTheFormThatIsWantedMost(String accept, String type) {
    served(
        url ->
            assertThat(
                    fetch(url + INSPECTION, "Accept", accept).headers().firstValue("Content-Type"))
                .hasValueSatisfying(given -> assertThat(given).startsWith(type)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/turtle;q=0", "rubbish", "text/html;q=x", ";", ","})
  void refusesOtherFormsAndListsItsOwn(String accept) {
    served(
        url -> {
          var reply = fetch(url + INSPECTION, "Accept", accept);
          assertThat(reply.statusCode()).isEqualTo(406);
          assertThat(SampleData.links(reply.body()))
              .contains(INSPECTION + ".ttl", INSPECTION + ".jsonld", INSPECTION + ".html");
        });
  }

  @Test
  void marksItsForms() {
    served(
        url -> {
          var headers = fetch(url + INSPECTION).headers();
          assertThat(headers.allValues("Vary")).contains("Accept");
          assertThat(headers.firstValue("Content-Location")).contains(INSPECTION + ".html");
          assertThat(headers.firstValue("Link").orElseThrow())
              .contains("<" + INSPECTION + ".ttl>; rel=\"alternate\"; type=\"text/turtle\"")
              .contains("<" + INSPECTED + ">; rel=\"describes\"")
              .contains("rel=\"license\"");
        });
  }

  @Test
  void sendsNothingTwice() {
    served(
        url -> {
          String tag = fetch(url + INSPECTION).headers().firstValue("ETag").orElseThrow();
          var again = fetch(url + INSPECTION, "If-None-Match", "\"other\", W/" + tag);
          assertThat(again.statusCode()).isEqualTo(304);
          assertThat(again.body()).isEmpty();
          var turtle = fetch(url + INSPECTION + ".ttl", "If-None-Match", tag);
          assertThat(turtle.statusCode()).isEqualTo(200);
        });
  }

  @Test
  void answersHeadAndRefusesToWrite() {
    served(
        url -> {
          var page = HttpRequest.newBuilder(URI.create(url + INSPECTION));
          var head = send(page.copy().method("HEAD", BodyPublishers.noBody()));
          assertThat(head.statusCode()).isEqualTo(200);
          assertThat(head.headers().firstValueAsLong("Content-Length").orElseThrow())
              .isGreaterThan(1000);
          for (String method : new String[] {"POST", "PUT", "DELETE"}) {
            var reply = send(page.copy().method(method, BodyPublishers.ofString("x")));
            assertThat(reply.statusCode()).isEqualTo(405);
            assertThat(reply.headers().firstValue("Allow").orElseThrow()).contains("GET");
          }
        });
  }

  @Test
  void givesANamedGraphWhole() {
    served(
        url -> {
          String path = "/graph/inspection/E06000017/2017-02-02";
          Graph graph = parsed(fetch(url + path + ".nt").body(), Lang.NTRIPLES);
          Graph whole =
              RDFDataMgr.loadDatasetGraph("src/test/resources/graph/sample.trig")
                  .getGraph(iri(path.substring(1)));
          assertThat(graph.isIsomorphicWith(whole)).isTrue();
          assertThat(fetch(url + path).body()).contains("triples", path + ".ttl");
        });
  }

  @Test
  void givesTheOntologyAndSchemesWithAllTheyDefine() {
    served(
        url -> {
          Graph ontology = parsed(fetch(url + "/def", "Accept", "text/turtle").body());
          assertThat(ontology.contains(iri("def#Finding"), Node.ANY, Node.ANY)).isTrue();
          for (String path : new String[] {"/def.jsonld", "/def/", "/def/grades/"}) {
            assertThat(fetch(url + path).statusCode()).as(path).isEqualTo(200);
          }
          Graph grades = parsed(fetch(url + "/def/grades.ttl").body());
          assertThat(grades.contains(iri("def/grades/good"), Node.ANY, iri("def/grades"))).isTrue();
          Graph good = parsed(fetch(url + "/def/grades/good", "Accept", "text/turtle").body());
          assertThat(good.contains(iri("def/grades/good"), Node.ANY, literal("good"))).isTrue();
        });
  }

  @Test
  void countsLinksItDoesNotList() {
    served(
        url -> {
          String turtle = fetch(url + "/def/authority-types/unitary-authority.ttl").body();
          Node type = iri("def/authority-types/unitary-authority");
          Graph graph = parsed(turtle);
          assertThat(graph.find(Node.ANY, iri("def#authorityType"), type).toList()).hasSize(50);
          assertThat(turtle).containsPattern("50 of \\d\\d links here by jointly:authorityType");
          assertThat(fetch(url + "/def/authority-types/unitary-authority").body())
              .containsPattern("the first 50 of \\d\\d");
        });
  }

  @Test
  void describesSamplesAndSaysSo() {
    served(
        url ->
            assertThat(fetch(url + "/doc/inspection/E06000001/1999-01-01").body())
                .contains("It is no real report"));
  }

  @Test
  void describesPersonsAndPartsOfReports() {
    served(
        url -> {
          assertThat(fetch(url + REPORT + "/p/2").statusCode()).isEqualTo(200);
          assertThat(fetch(url + REPORT + "/person/pat-sample").body()).contains("Pat Sample");
        });
  }

  @Test
  void answersForEveryIriOfTheGraph() {
    served(
        url ->
            SampleData.iris()
                .forEach(
                    path ->
                        assertThat(fetch(url + path, "Accept", "text/html").statusCode())
                            .as(path)
                            .isEqualTo(200)));
  }

  @Test
  void answersOnItsHostForAnotherBase() {
    String trig =
        """
        PREFIX jointly: <https://w3id.org/jointly/def#>
        <https://data.example.org/k/id/authority/E1> a jointly:LocalAuthority ;
          jointly:sharesWith <https://data.example.org/k/id/authority/E2> .
        """;
    DatasetGraph data = RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
    try (SparqlServer server =
        SparqlServer.start(data, ServerOptions.onPort(0), "https://data.example.org/k/")) {
      String url = server.url();
      assertThat(fetch(url + "/id/authority/E1").headers().firstValue("Location"))
          .contains("/doc/authority/E1");
      assertThat(SampleData.links(fetch(url + "/doc/authority/E1").body()))
          .contains("/doc/authority/E2")
          .noneMatch(link -> link.startsWith("https://data.example.org"));
      Graph graph = parsed(fetch(url + "/doc/authority/E1.ttl").body());
      Node thing = NodeFactory.createURI("https://data.example.org/k/id/authority/E1");
      assertThat(graph.contains(thing, Node.ANY, Node.ANY)).isTrue();
    }
  }
}
