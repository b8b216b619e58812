package org.jointly.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.jointly.model.Evidence;
import org.jointly.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsGraphTest {
  private static final ShapeChecker CHECKER = new ShapeChecker(new Iris());

  static String written(InspectionGraph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    graph.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph parsed(String trig) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(data);
    return data;
  }

  private static DatasetGraph golden(String name) throws IOException {
    try (InputStream bytes = FactsGraphTest.class.getResourceAsStream("/graph/" + name)) {
      return parsed(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void statesTheSampleAsExpected(boolean texts) throws IOException {
    InspectionGraph graph = SampleFacts.graph(texts);
    DatasetGraph expected = golden(texts ? "sample.trig" : "sample-without-texts.trig");
    Graph wanted = expected.getGraph(graph.name());
    assertThat(expected.listGraphNodes()).toIterable().containsExactly(graph.name());
    assertThat(missing(wanted, graph.graph())).as("missing").isEmpty();
    assertThat(missing(graph.graph(), wanted)).as("too much").isEmpty();
    assertThat(graph.graph().isIsomorphicWith(wanted)).isTrue();
    assertThat(CHECKER.check(wanted)).isEmpty();
  }

  private static Stream<Triple> missing(Graph wanted, Graph found) {
    return wanted.stream().filter(triple -> !found.contains(triple));
  }

  @Test
  void readsBackWhatItWrites() {
    InspectionGraph graph = SampleFacts.graph(true);
    DatasetGraph data = parsed(written(graph));
    assertThat(data.getGraph(graph.name()).isIsomorphicWith(graph.graph())).isTrue();
    assertThat(data.getDefaultGraph().isEmpty()).isTrue();
  }

  @Test
  void writesTheSameBytesEachTime() {
    String first = written(SampleFacts.graph(true));
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(written(SampleFacts.graph(true))).isEqualTo(first);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void keepsStatementsOfOneSubjectTogether() {
    var triples = SampleFacts.graph(true).triples();
    long changes =
        java.util.stream.IntStream.range(1, triples.size())
            .filter(i -> !triples.get(i).getSubject().equals(triples.get(i - 1).getSubject()))
            .count();
    assertThat(changes + 1).isEqualTo(triples.stream().map(Triple::getSubject).distinct().count());
  }

  @Test
  void holdsNoBlankNodes() {
    assertThat(SampleFacts.graph(true).triples())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @Test
  void holdsNoWordsOfTheReportWithoutTexts() {
    String trig = written(SampleFacts.graph(false));
    String full = written(SampleFacts.graph(true));
    for (Passage passage : SampleFacts.report().passages()) {
      boolean cited = !passage.id().equals("s/front/2");
      String words = passage.text().replace("\t", "\\t");
      assertThat(full.contains(words)).as(words).isEqualTo(cited);
      assertThat(trig).doesNotContain(words);
    }
    assertThat(full).contains("jointly:quote \"night team\"");
    assertThat(trig).doesNotContain("jointly:quote").doesNotContain("jointly:text");
  }

  @Test
  void leavesLongWordingsOutWithoutTexts() {
    String wording = "children whose case was open to more than one team of the two counties";
    InspectionGraph graph = SampleFacts.withMeasure("", wording).graph(false);
    assertThat(written(graph)).doesNotContain(wording).contains("jointly:leftOut 2");
    assertThat(written(SampleFacts.withMeasure("looked-after", wording).graph(false)))
        .doesNotContain(wording)
        .contains("measures:looked-after")
        .contains("jointly:leftOut 1");
    assertThat(written(SampleFacts.withMeasure("", wording).graph(true))).contains(wording);
  }

  @Test
  void doesNotRepeatWhatAMeasureIsCalledAnyway() {
    assertThat(
            written(SampleFacts.withMeasure("looked-after", "Children looked after").graph(true)))
        .contains("measures:looked-after")
        .doesNotContain("measureAsPrinted");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsLongTitlesOfFrameworksOnly(boolean texts) {
    String title = "The impact of leaders on social work practice with children and families";
    String other = "How much leaders and managers of the two counties do for the children there";
    assertThat(written(SampleFacts.withArea(title).graph(texts))).contains(title);
    assertThat(written(SampleFacts.withArea("Safeguarding services: " + title).graph(texts)))
        .contains(title);
    assertThat(written(SampleFacts.withArea(other).graph(texts)).contains(other)).isEqualTo(texts);
    assertThat(CHECKER.check(SampleFacts.withArea(other).graph(texts).graph())).isEmpty();
  }

  @Test
  void statesEveryFactWithItsPassageAndRule() {
    Graph graph = SampleFacts.graph(false).graph();
    Node derived = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    for (String kind :
        new String[] {
          "Judgement",
          "NoJudgement",
          "UnreadableJudgement",
          "PreviousJudgement",
          "Recommendation",
          "Post",
          "Person",
          "Observation",
          "ArrangementStatement",
          "Participation",
          "Finding",
          "SharedArrangement",
          "Visit"
        }) {
      var things = graph.find(Node.ANY, Node.ANY, Iris.term(kind)).toList();
      assertThat(things).as(kind).isNotEmpty();
      for (Triple thing : things) {
        assertThat(graph.contains(thing.getSubject(), derived, Node.ANY)).isTrue();
        assertThat(graph.contains(thing.getSubject(), Iris.term("foundBy"), Node.ANY)).isTrue();
      }
    }
  }

  @Test
  void rejectsAFactWhosePassageIsUnknown() {
    Evidence nowhere = new Evidence("p/404", "judgement/table", "");
    assertThat(CHECKER.check(SampleFacts.withJudgementFrom(nowhere).graph(false).graph()))
        .extracting(Violation::message)
        .containsExactly("names a passage of this graph that it comes from");
  }

  @Test
  void makesNoMembersOfThoseWhoOnlyPlan() {
    var members =
        SampleFacts.graph(false).graph().find(Node.ANY, Iris.term("participationIn"), Node.ANY);
    assertThat(members.toList())
        .hasSize(2)
        .allMatch(each -> each.getObject().toString().endsWith("tri-borough"));
  }

  @Test
  void rejectsAnArrangementThatNeitherTheReportNorTheRegisterKnows() {
    assertThat(CHECKER.check(SampleFacts.withRegisterEntry("unheard-of").graph(false).graph()))
        .extracting(Violation::message)
        .containsOnly(
            "is about one arrangement of this graph or the register",
            "is in one arrangement of this graph or the register");
    assertThat(CHECKER.check(SampleFacts.withRegisterEntry("bi-borough").graph(false).graph()))
        .isEmpty();
  }

  @Test
  void namesAndMarksSamples() {
    InspectionGraph graph =
        new FactsGraph(new Iris(), new Options(true, "0.1.0", true))
            .of(SampleFacts.report(), SampleFacts.facts(), SampleFacts.LISTING);
    assertThat(graph.name())
        .hasToString("https://w3id.org/jointly/graph/sample/E06000017/2017-02-02");
    assertThat(graph.graph().contains(graph.name(), Node.ANY, Iris.term("SampleGraph"))).isTrue();
    assertThat(CHECKER.check(graph.graph())).isEmpty();
  }

  @Test
  void keepsToTheShapesBelowAnotherBase() {
    Iris iris = new Iris("http://localhost:3030/");
    InspectionGraph graph =
        new FactsGraph(iris, new Options(true, "0.1.0"))
            .of(SampleFacts.report(), SampleFacts.facts(), SampleFacts.LISTING);
    assertThat(new ShapeChecker(iris).check(graph.graph())).isEmpty();
    assertThat(graph.triples())
        .noneMatch(triple -> triple.toString().contains("w3id.org/jointly/id/"));
    assertThat(parsed(written(graph)).contains(Quad.ANY)).isTrue();
  }
}
