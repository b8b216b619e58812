package org.jointly.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jointly.graph.InspectionGraph;
import org.jointly.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the facts of each sample with those that were checked by hand. After a change that is
 * meant, {@code mvn test -Dtest=SamplesTest -Dexpected=write} writes them anew, to be read again.
 */
class SamplesTest {
  private static final Samples SAMPLES = Samples.extract("test");
  private static final Path EXPECTED = Path.of("src/test/resources/org/jointly/samples");
  private static final boolean WRITE = "write".equals(System.getProperty("expected"));

  static Stream<InspectionGraph> graphs() {
    return SAMPLES.graphs().stream();
  }

  @Test
  void giveAGraphEach() {
    assertThat(SAMPLES.problems()).isEmpty();
    assertThat(SAMPLES.graphs()).hasSize(SampleFolder.COUNT);
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void stateWhatTheirTextSays(InspectionGraph sample) throws IOException {
    Graph facts = facts(sample);
    Path file = EXPECTED.resolve(name(sample) + ".ttl");
    if (WRITE) {
      write(facts, file);
    }
    Graph expected = GraphFactory.createDefaultGraph();
    RDFParser.source(file).parse(expected);
    assertThat(lines(facts)).containsExactlyInAnyOrderElementsOf(lines(expected));
    assertThat(facts.isIsomorphicWith(expected)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void standOutsideTheDefaultGraphAndSayThatTheyAreSamples(InspectionGraph sample) {
    PublishedDataset data = new PublishedDataset().add(sample);
    assertThat(data.triples()).isZero();
    assertThat(data.data().containsGraph(sample.name())).isTrue();
    assertThat(sample.name().getURI()).contains("/graph/sample/");
    Triple mark = Triple.create(sample.name(), RDF.type.asNode(), Iris.term("SampleGraph"));
    assertThat(sample.triples()).contains(mark);
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleFolder.CLA, SampleFolder.SIF, SampleFolder.TRAFFORD})
  void sayInTheirTextThatTheyAreSamples(String name) {
    assertThat(SampleFolder.text(name)).contains("Sample for the Jointly software");
  }

  private static Graph facts(InspectionGraph sample) throws IOException {
    try (InputStream query =
        SamplesTest.class.getResourceAsStream("/org/jointly/samples/facts.rq")) {
      String text = IOUtils.toString(query, StandardCharsets.UTF_8);
      return QueryExec.graph(sample.graph()).query(text).construct();
    }
  }

  private static String name(InspectionGraph sample) {
    String[] parts = sample.name().getURI().split("/");
    return parts[parts.length - 2] + "-" + parts[parts.length - 1];
  }

  private static Set<String> lines(Graph graph) {
    return graph.stream().map(Triple::toString).collect(Collectors.toSet());
  }

  private static void write(Graph facts, Path file) throws IOException {
    List<String> lines =
        RDFWriter.source(facts).lang(Lang.NTRIPLES).asString().lines().sorted().toList();
    Files.write(file, lines);
  }
}
