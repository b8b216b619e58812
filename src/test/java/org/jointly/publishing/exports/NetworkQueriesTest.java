package org.jointly.publishing.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointly.publishing.exports.TestNetwork.of;
import static org.jointly.publishing.exports.TestNetwork.select;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointly.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkQueriesTest {
  private static final String NODE = "(<urn:ex:a> 'A')";

  private static Network edges(String columns, String rows) {
    return of("?node ?label", NODE, columns, rows);
  }

  private static List<String> spells(String rows) {
    return edges("?source ?target ?from ?until", rows).edges().get(0).details().spells().stream()
        .map(Spell::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'2016', '2017', 2016-01-01/2017-12-31",
    "'2016-02', '2016-02', 2016-02-01/2016-02-29",
    "'2016-02-04', '2016-02-04', 2016-02-04/2016-02-04",
    "'2016-02-04T10:00:00Z', '2017Z', 2016-02-04/2017-12-31",
  })
  void takeADayAMonthOrAYearWhole(String from, String until, String spell) {
    assertThat(spells("(<urn:ex:a> <urn:ex:b> '%s' '%s')".formatted(from, until)))
        .containsExactly(spell);
  }

  @Test
  void mergeTimesThatOverlapOrTouch() {
    assertThat(
            spells(
                "(<urn:ex:a> <urn:ex:b> '2018' '2019')(<urn:ex:a> <urn:ex:b> '2014' '2015-06')"
                    + "(<urn:ex:a> <urn:ex:b> '2015-03' '2015')(<urn:ex:a> <urn:ex:b> '2016-01-01' '2016-01')"))
        .containsExactly("2014-01-01/2016-01-31", "2018-01-01/2019-12-31");
  }

  @Test
  void leaveAnEndOpenThatIsNotKnown() {
    assertThat(spells("(<urn:ex:a> <urn:ex:b> '2018' UNDEF)(<urn:ex:a> <urn:ex:b> '2019' '2020')"))
        .containsExactly("2018-01-01/..");
    assertThat(spells("(<urn:ex:a> <urn:ex:b> UNDEF '2018')(<urn:ex:a> <urn:ex:b> '2020' '2021')"))
        .containsExactly("../2018-12-31", "2020-01-01/2021-12-31");
  }

  @Test
  void inventNoTimeForWhatIsUndated() {
    assertThat(spells("(<urn:ex:a> <urn:ex:b> UNDEF UNDEF)")).isEmpty();
  }

  @Test
  void addNodesThatOnlyAnEdgeNames() {
    Network network = edges("?source ?target", "(<urn:ex:a> <urn:ex:b>)");
    assertThat(network.nodes()).extracting(NetworkNode::id).containsExactly("urn:ex:a", "urn:ex:b");
    assertThat(network.nodes()).extracting(NetworkNode::name).containsExactly("A", "urn:ex:b");
  }

  @Test
  void makeOneEdgeOfAPairAndClass() {
    String rows =
        "(<urn:ex:a> <urn:ex:b> 'x')(<urn:ex:b> <urn:ex:a> 'x')(<urn:ex:a> <urn:ex:b> 'y')(<urn:ex:d> <urn:ex:c> 'x')";
    Network directed = edges("?source ?target ?class", rows);
    assertThat(directed.edges()).hasSize(4);
    Network undirected =
        of(
            select("?node", "(<urn:ex:a>)"),
            "#+ edges: undirected\n" + select("?source ?target ?class", rows),
            Optional.empty());
    assertThat(undirected.edges())
        .extracting(edge -> edge.source() + edge.details().kind() + edge.target())
        .containsExactly("urn:ex:axurn:ex:b", "urn:ex:ayurn:ex:b", "urn:ex:dxurn:ex:c");
  }

  @Test
  void nameAnEdgeByItsIriOrByWhatItJoins() {
    Network network =
        edges(
            "?source ?target ?edge",
            "(<urn:ex:a> <urn:ex:b> <urn:ex:e>)(<urn:ex:a> <urn:ex:c> UNDEF)");
    assertThat(network.edges().get(0).id()).isEqualTo("urn:ex:e");
    assertThat(network.edges().get(1).id()).matches("edge-[0-9a-f]{12}");
  }

  @ParameterizedTest
  @CsvSource({
    "(1)(2), WHOLE",
    "(1)(2.5), DECIMAL",
    "(1e3)(2), DECIMAL",
    "(true)(false), TRUTH",
    "(true)(1), TEXT",
    "('2016-02-04'^^xsd:date), DAY",
    "('2016-02-04'^^xsd:date)('2016'^^xsd:gYear), TEXT",
    "('x'^^xsd:integer)(1), TEXT",
    "('INF'^^xsd:double), TEXT",
    "(12345678901234567890), DECIMAL",
    "(<urn:ex:x>), TEXT",
  })
  void typeAttributesByTheirLiterals(String values, ValueType type) {
    String rows = values;
    int node = 0;
    while (rows.contains("(")) {
      rows = rows.replaceFirst("\\(", "[<urn:ex:" + node++ + "> ");
    }
    Network network = of("?node ?it", rows.replace('[', '('), "?source ?target", "");
    assertThat(network.nodeAttributes()).extracting(Attribute::type).containsExactly(type);
  }

  @Test
  void letAValueHoldUntilTheNext() {
    Network network =
        of(
            select("?node", "(<urn:ex:a>)"),
            select("?source ?target", ""),
            Optional.of(
                select(
                    "?node ?attribute ?value ?from ?until",
                    "(<urn:ex:a> 'g' 2 '2017' UNDEF)(<urn:ex:a> 'g' 1 '2015' UNDEF)"
                        + "(<urn:ex:a> 'h' 'x' '2015' '2015')(<urn:ex:b> 'i' 1 '2015' UNDEF)")));
    Map<String, List<DatedValue>> histories = network.nodes().get(0).details().histories();
    assertThat(histories.get("g"))
        .extracting(DatedValue::text)
        .containsExactly("2015-01-01/2016-12-31 1", "2017-01-01/.. 2");
    assertThat(histories.get("h"))
        .extracting(DatedValue::text)
        .containsExactly("2015-01-01/2015-12-31 x");
    assertThat(network.histories()).extracting(Attribute::name).containsExactly("g", "h");
  }

  @Test
  void refuseRowsThatContradictEachOther() {
    assertThatThrownBy(() -> of("?node ?n", "(<urn:ex:a> 1)(<urn:ex:a> 2)", "?source ?target", ""))
        .isInstanceOf(NetworkProblem.class)
        .hasMessageContaining("urn:ex:a has more than one ?n");
    assertThatThrownBy(
            () -> edges("?source ?target ?n", "(<urn:ex:a> <urn:ex:b> 1)(<urn:ex:a> <urn:ex:b> 2)"))
        .hasMessageContaining("The edge from urn:ex:a to urn:ex:b has more than one ?n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?source ?to | (<urn:ex:a> <urn:ex:b>) | selects no ?target",
        "?source ?target | (<urn:ex:a> UNDEF) | A row has no ?target",
        "?source ?target | (<urn:ex:a> ' ') | blank or holds a control",
        "?source ?target | ('a\\u0001' <urn:ex:b>) | blank or holds a control",
        "?source ?target ?id | (<urn:ex:a> <urn:ex:b> 1) | ?id cannot be an attribute",
        "?source ?target ?n ?N | (<urn:ex:a> <urn:ex:b> 1 2) | ?n cannot be an attribute",
        "?source ?target ?from | (<urn:ex:a> <urn:ex:b> 'soon') | ?from is no day, month or year",
        "?source ?target ?from | (<urn:ex:a> <urn:ex:b> '2016-02-30') | ?from is no day, month or year",
        "?source ?target ?from ?until | (<urn:ex:a> <urn:ex:b> '2017' '2016') | before 2017-01-01",
      })
  void sayHowRowsBreakTheContract(String columns, String rows, String message) {
    assertThatThrownBy(() -> edges(columns, rows))
        .isInstanceOf(NetworkProblem.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASK { ?a ?b ?c }", "SELECT nonsense", ""})
  void refuseWhatIsNoSelection(String text) {
    assertThatThrownBy(() -> NetworkQuery.read("mine.rq", text))
        .isInstanceOf(NetworkProblem.class)
        .hasMessageStartingWith("mine.rq is no");
  }

  @Test
  void leaveOutNodesThatNoEdgeTouchesOnceAParameterIsGiven() {
    NetworkQueries queries =
        new NetworkQueries(
            "test",
            Optional.of(NetworkQuery.read("n.rq", select("?node", "(<urn:ex:a>)(<urn:ex:lone>)"))),
            NetworkQuery.read(
                "e.rq",
                "#+ parameter: least | xsd:integer | optional | 2 | Only so many.\n"
                    + "SELECT * { VALUES (?source ?target ?n) { (<urn:ex:a> <urn:ex:b> 2) (<urn:ex:a> <urn:ex:c> 1) }"
                    + " VALUES $least { UNDEF } FILTER (!BOUND(?least) || ?n >= ?least) }"),
            Optional.empty());
    Network whole = queries.read(Map.of("least", " "), new Iris(), TestNetwork::answer);
    assertThat(whole.nodes()).hasSize(4);
    Network narrowed = queries.read(Map.of("least", "2"), new Iris(), TestNetwork::answer);
    assertThat(narrowed.nodes())
        .extracting(NetworkNode::id)
        .containsExactly("urn:ex:a", "urn:ex:b");
  }
}
