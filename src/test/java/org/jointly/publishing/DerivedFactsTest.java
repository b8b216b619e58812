package org.jointly.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of derived facts, run over given facts, derives exactly the expected ones. */
class DerivedFactsTest {
  private static final Path RULES = Path.of("ontology/rules");
  private static final Path PAIRS = Path.of("src/test/resources/org/jointly/rules");

  static List<String> rules() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      return files.map(file -> FilenameUtils.getBaseName(file.toString())).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void derivesWhatIsExpected(String rule) throws IOException {
    String query = Files.readString(RULES.resolve(rule + ".rq"));

    Graph derived = QueryExec.graph(pair(rule, "given")).query(query).construct();

    assertThat(derived.stream())
        .containsExactlyInAnyOrderElementsOf(pair(rule, "expected").stream().toList());
  }

  private static Graph pair(String rule, String which) {
    return RDFDataMgr.loadGraph(PAIRS.resolve(rule + "." + which + ".ttl").toString());
  }
}
