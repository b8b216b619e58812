package org.jointly.publishing.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.jointly.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {
  private static final Iris IRIS = new Iris("https://example.org/graph/");

  static List<Question> questions() {
    return Questions.bundled();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isWholeAndCanBeAskedAsItStands(Question question) {
    assertThat(question.title()).contains("?");
    assertThat(question.query()).doesNotContain("SERVICE", "GRAPH");
    assertThat(QueryFactory.create(question.query()).isSelectType()).isTrue();
    assertThat(QueryFactory.create(question.example(IRIS)).hasOrderBy()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void hasAPlaceForEachParameterAndNoOther(Question question) {
    List<String> places =
        Pattern.compile("VALUES \\$(\\w+)")
            .matcher(question.query())
            .results()
            .map(place -> place.group(1))
            .distinct()
            .toList();

    assertThat(places)
        .containsExactlyInAnyOrderElementsOf(
            question.parameters().stream().map(Parameter::name).toList());
    assertThat(question.query()).doesNotContainPattern("(?<!VALUES )\\$\\w");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void takesTheExampleOfEachParameter(Question question) {
    Map<String, String> examples =
        question.parameters().stream()
            .collect(Collectors.toMap(Parameter::name, Parameter::example));

    assertThat(question.asked(examples, IRIS).toString()).doesNotContain("UNDEF");
  }

  @Test
  void refusesParametersThatAreUnknownMissingOrMalformed() {
    Question question = Questions.named("what-changed").orElseThrow();

    assertThatThrownBy(() -> question.asked(Map.of(), IRIS))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("authority is required");
    assertThatThrownBy(() -> question.asked(Map.of("council", "x"), IRIS))
        .hasMessageContaining("council is not one of this question's: authority, since");
    assertThatThrownBy(
            () -> question.asked(Map.of("authority", "E09000020", "since", "2016"), IRIS))
        .hasMessageContaining("since takes a day such as 2016-01-01, not 2016");
    assertThatThrownBy(() -> question.asked(Map.of("authority", "x> } DROP ALL #"), IRIS))
        .hasMessageContaining("authority takes an IRI or a name");
  }

  @Test
  void takesNamesPathsAndIris() {
    Parameter authority = Questions.named("what-changed").orElseThrow().parameters().get(0);
    Parameter kind = Questions.named("benefits-and-costs").orElseThrow().parameters().get(0);

    assertThat(authority.value("E09000020", IRIS))
        .hasToString("https://example.org/graph/id/authority/E09000020");
    assertThat(authority.value("id/authority/E09000020", IRIS))
        .isEqualTo(authority.value("E09000020", IRIS));
    assertThat(authority.value("https://example.org/x", IRIS)).hasToString("https://example.org/x");
    assertThat(kind.value("shared-board", IRIS))
        .isEqualTo(kind.value("def/arrangement-kinds/shared-board", IRIS))
        .hasToString("https://w3id.org/jointly/def/arrangement-kinds/shared-board");
  }

  /**
   * The queries by which editors that follow the convention of the SIB find prefixes and examples.
   */
  @Test
  void answersTheDiscoveryQueriesOfEditors() {
    Graph graph = QuestionGraph.of(Questions.bundled(), IRIS);
    String shacl = "PREFIX sh: <http://www.w3.org/ns/shacl#> ";

    assertThat(rows(graph, shacl + "SELECT * { ?p sh:namespace ?namespace ; sh:prefix ?prefix }"))
        .isGreaterThan(10);
    assertThat(
            rows(
                graph,
                shacl
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT * {"
                    + " ?q a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select ?query }"))
        .isEqualTo(Questions.bundled().size());
  }

  /** A parameter in a scheme would be offered among the values that parameters take. */
  @Test
  void callsNoParameterAConcept() {
    Graph graph = QuestionGraph.of(Questions.bundled(), IRIS);
    String all = "SELECT * { ?any <http://www.w3.org/2004/02/skos/core#inScheme> ?scheme }";

    assertThat(rows(graph, all)).isZero();
  }

  private static long rows(Graph graph, String query) {
    return QueryExec.graph(graph).query(query).select().stream().count();
  }
}
