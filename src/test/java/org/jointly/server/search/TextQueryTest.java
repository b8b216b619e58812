package org.jointly.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.ask;
import static org.jointly.server.TestServer.withServer;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.jointly.publishing.PublishedDataset;
import org.jointly.server.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches from within SPARQL, over what is published and over single graphs. */
class TextQueryTest {
  private static final String PREFIXES =
      "PREFIX text: <http://jena.apache.org/text#>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX e: <http://e/> ";
  private static final String SAMPLE = "http://e/graph/sample/one";

  private static Triple named(String thing, Node property, String name) {
    return Triple.create(
        NodeFactory.createURI("http://e/" + thing),
        property,
        NodeFactory.createLiteralLang(name, "en"));
  }

  /** Three things in two published graphs, and one in the graph of a sample. */
  private static void served(Consumer<String> test) {
    Node label = SKOS.prefLabel.asNode();
    Node other = SKOS.altLabel.asNode();
    PublishedDataset data =
        new PublishedDataset()
            .addTriples(
                NodeFactory.createURI("http://e/one"),
                List.of(
                    named("a", label, "fostering"),
                    named("a", other, "homes with carers"),
                    named("b", label, "fostering and adoption and much more of other things")))
            .addTriples(
                NodeFactory.createURI("http://e/two"),
                List.of(named("c", label, "adopted children")))
            .addTriples(
                NodeFactory.createURI(SAMPLE), List.of(named("d", label, "fostered in a sample")));
    withServer(data.data(), ServerOptions.onPort(0), test);
  }

  private static List<String> rows(String url, String query) {
    HttpResponse<String> answer = ask(url, PREFIXES + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().skip(1).toList();
  }

  @Test
  void findsOtherFormsOfAWordTheBetterMatchFirst() {
    served(
        url -> {
          assertThat(rows(url, "SELECT ?s { ?s text:query 'fosters' }"))
              .containsExactly("http://e/a", "http://e/b");
          assertThat(rows(url, "SELECT ?s { ?s text:query ('adoption fostered' 1) }"))
              .containsExactly("http://e/b");
          assertThat(rows(url, "SELECT ?s { ?s text:query 'fost' }")).isEmpty();
          assertThat(rows(url, "SELECT ?s { ?s text:query '+adopt -children' }"))
              .containsExactly("http://e/b");
        });
  }

  @Test
  void givesScoreLiteralGraphAndProperty() {
    served(
        url -> {
          assertThat(
                  rows(
                      url,
                      "SELECT ?s (LANG(?l) AS ?in) ?l ?g ?p (?score > 0 AS ?scored) {"
                          + " (?s ?score ?l ?g ?p) text:query (skos:altLabel 'carer') }"))
              .containsExactly(
                  "http://e/a,en,homes with carers,http://e/one," + SKOS.altLabel + ",true");
          assertThat(rows(url, "SELECT * { (?s ?score) text:query 'fostering' . ?s a ?none }"))
              .isEmpty();
          assertThat(rows(url, "SELECT ?s { ?s text:query (skos:altLabel 'fostering') }"))
              .isEmpty();
        });
  }

  @Test
  void marksTheWordsFound() {
    served(
        url -> {
          String marked = "SELECT ?l { (?s ?n ?l) text:query (skos:prefLabel 'adopt' '%s') }";
          assertThat(rows(url, marked.formatted("highlight:s:[ | e:]")))
              .containsExactlyInAnyOrder(
                  "[adopted] children", "fostering and [adoption] and much more of other things");
          assertThat(rows(url, marked.formatted("highlight:s:(a+)+$ | e:\\\\$1")))
              .contains("(a+)+$adopted\\$1 children");
        });
  }

  @Test
  void keepsToTheGraphsThatAQueryNames() {
    served(
        url -> {
          String inGraph = "SELECT ?g ?s { GRAPH ?g { ?s text:query 'adopt foster' } } ORDER BY ?s";
          assertThat(rows(url, inGraph))
              .containsExactly(
                  "http://e/one,http://e/a",
                  "http://e/one,http://e/b",
                  "http://e/two,http://e/c",
                  SAMPLE + ",http://e/d");
          assertThat(rows(url, "SELECT ?s FROM e:two { ?s text:query 'adopt foster' }"))
              .containsExactly("http://e/c");
          assertThat(
                  rows(
                      url,
                      "SELECT ?s FROM e:two FROM <"
                          + SAMPLE
                          + "> { ?s text:query 'adopt foster' }"))
              .containsExactlyInAnyOrder("http://e/c", "http://e/d");
          assertThat(
                  rows(
                      url,
                      "SELECT ?s FROM NAMED e:two { GRAPH ?g { ?s text:query 'adopt foster' } }"))
              .containsExactly("http://e/c");
          assertThat(rows(url, "SELECT ?s FROM NAMED e:two { ?s text:query 'adopt foster' }"))
              .isEmpty();
        });
  }

  @Test
  void looksForWhatOtherPatternsGive() {
    served(
        url -> {
          assertThat(
                  rows(
                      url,
                      "SELECT ?w ?s { VALUES ?w { 'carers' 'children' } ?s text:query (?w 1) }"))
              .containsExactly("carers,http://e/a", "children,http://e/c");
          assertThat(rows(url, "SELECT ?s { ?s skos:prefLabel ?l . ?s text:query 'adopting' }"))
              .containsExactlyInAnyOrder("http://e/b", "http://e/c");
          assertThat(rows(url, "SELECT (COUNT(*) AS ?n) { e:c text:query 'adopt' }"))
              .containsExactly("1");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'(unclosed'",
        "'field:word'",
        "'*dopt'",
        "'?dopt'",
        "'a*'",
        "'/.*(a+)+.*/'",
        "'[a TO z]'",
        "''",
        "'AND'",
        "5",
        "()",
        "(skos:notation 'x')",
        "('x' 'highlight:m:none')",
        "?unbound",
        "('x' 1 'lang:en' 'highlight:' 'more')",
        "e:iri"
      })
  void saysWhatCannotBeLookedFor(String text) {
    served(
        url -> {
          HttpResponse<String> answer =
              ask(url, PREFIXES + "SELECT ?s { ?s text:query " + text + " }");
          assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
          assertThat(answer.body()).isNotBlank().doesNotContain("Exception", "\\u");
        });
  }

  @Test
  void refusesWhatIsTooLongAndOtherPropertiesOfJena() {
    served(
        url -> {
          String nested = "(".repeat(400) + "a" + ")".repeat(400);
          assertThat(
                  ask(url, PREFIXES + "SELECT ?s { ?s text:query '" + nested + "' }").statusCode())
              .isEqualTo(400);
          assertThat(ask(url, PREFIXES + "SELECT ?s { ?s text:index 'a' }").statusCode())
              .isEqualTo(403);
        });
  }
}
