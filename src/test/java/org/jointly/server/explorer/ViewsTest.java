package org.jointly.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.Parameter;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;
import org.jointly.server.pages.Addresses;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewsTest {
  private static final Node HAMMERSMITH = authority("E09000013");
  private static final Node WESTMINSTER = authority("E09000033");

  private static Node authority(String code) {
    return NodeFactory.createURI(Iris.DEFAULT_BASE + "id/authority/" + code);
  }

  private static Views views() {
    Answering answering =
        query -> QueryExec.dataset(Published.data()).query(query).select().materialize();
    return new Views(new Served(Published.data(), new Addresses(Iris.DEFAULT_BASE)), answering);
  }

  static Stream<Question> all() {
    return Questions.views().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyViewAnswersWithItsExamplesAndNamesItsColumns(Question view) {
    Map<String, String> examples =
        view.parameters().stream()
            .filter(Parameter::required)
            .collect(Collectors.toMap(Parameter::name, Parameter::example));
    View answered = views().ask(view.name(), new LinkedHashMap<>(examples));
    assertThat(QueryFactory.create(answered.query()).getResultVars())
        .isEqualTo(answered.table().columns());
    assertThat(view.title()).endsWith("?");
  }

  static Stream<Question> counted() {
    return all().filter(view -> Questions.view(view.name() + "-facts").isPresent());
  }

  @ParameterizedTest
  @MethodSource("counted")
  void theFactsAreAsManyAsAViewCountsOfThem(Question view) {
    Map<String, String> examples =
        view.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::example));
    View counts = views().ask(view.name(), examples);
    View facts = views().ask(view.name() + "-facts", examples);
    List<String> numbers =
        List.of(
            "judgements", "findings", "statements", "recommendations", "reports", "inspections");
    String number = numbers.stream().filter(counts.table().columns()::contains).findFirst().get();
    assertThat(facts.query()).isEqualTo(counts.facts().orElseThrow());
    assertThat(facts.table().rows())
        .isNotEmpty()
        .hasSize(counts.table().stream().mapToInt(row -> row.number(number)).sum());
  }

  @Test
  void theLinkOpensExactlyTheQueryThatWasAsked() {
    View view = views().ask("authority", "authority", HAMMERSMITH);
    assertThat(view.query()).contains("VALUES $authority { <" + HAMMERSMITH + "> }");
    assertThat(java.net.URLDecoder.decode(view.address(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("/query?query=" + view.query());
    assertThat(view.table().rows().get(0).text("authorityName"))
        .isEqualTo("Hammersmith and Fulham");
  }

  @Test
  void asksAboutSeveralThingsAtOnce() {
    View view = views().ask("judgements-over-time", "authority", List.of(HAMMERSMITH, WESTMINSTER));
    assertThat(view.table().stream().map(row -> row.text("authorityName")).distinct())
        .containsExactly("Hammersmith and Fulham", "Westminster");
    int apart =
        Stream.of(HAMMERSMITH, WESTMINSTER)
            .mapToInt(
                one -> views().ask("judgements-over-time", "authority", one).table().rows().size())
            .sum();
    assertThat(view.table().rows()).hasSize(apart);
  }

  @Test
  void refusesAViewThatIsNotThere() {
    assertThatThrownBy(() -> views().ask("no-such-view"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
