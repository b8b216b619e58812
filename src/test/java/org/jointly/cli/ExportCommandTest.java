package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.cli.CommandTester.run;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointly.cli.CommandTester.Ran;
import org.jointly.publishing.SampleFolder;
import org.jointly.publishing.exports.NetworkFormat;
import org.jointly.publishing.exports.Networks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {
  private static final String NETWORK = "authorities-and-arrangements";

  @TempDir private static Path folder;
  private static Path graphs;

  @BeforeAll
  static void build() {
    graphs = folder.resolve("graphs");
    Path reports = SampleFolder.in(folder.resolve("reports"));
    assertThat(run("build", "--reports", reports, "-o", graphs, "--quiet").status()).isZero();
  }

  @Test
  void listNetworksAndFormatsWithoutAnyArgument() {
    Ran ran = run("export");
    assertThat(ran.status()).isZero();
    Networks.bundled().forEach(each -> assertThat(ran.out()).contains(each.name()));
    assertThat(ran.out()).contains("gexf").contains("year=2016").contains("nquads, trig, jsonld");
  }

  @ParameterizedTest
  @EnumSource(NetworkFormat.class)
  void writeANetworkTheSameEachTime(NetworkFormat format) throws IOException {
    Path file = folder.resolve("network" + format.whole().suffix());
    Object[] words = {"export", NETWORK, "--graphs", graphs, "--format", format.word(), "-o", file};
    assertThat(run(words).out()).containsPattern("\\d+ nodes and \\d+ edges written to ");
    byte[] first = Files.readAllBytes(file);
    run(words);
    assertThat(Files.readAllBytes(file)).isEqualTo(first).isNotEmpty();
  }

  @Test
  void writeFilesForWhomOtherFilesAre() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path other = Files.writeString(folder.resolve("other.txt"), "");
    Path file = folder.resolve("whose.gexf");
    run("export", NETWORK, "--graphs", graphs, "-o", file);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void writeTheFilesOfAPairIntoAFolder() {
    Path pair = folder.resolve("pair");
    run("export", NETWORK, "--graphs", graphs, "--format", "neo4j", "-o", pair, "--quiet");
    assertThat(pair.resolve("nodes.csv")).content().startsWith("iri:ID,");
    assertThat(pair.resolve("edges.csv")).content().startsWith(":START_ID,:END_ID,");
  }

  @Test
  void writeANetworkOfQueriesOfOnesOwn() throws IOException {
    Path edges =
        Files.writeString(
            folder.resolve("mine.rq"),
            "SELECT ?source ?target ?from { ?source jointly:authority ?target ; jointly:lastDay ?from }");
    Path file = folder.resolve("mine.gexf");
    Ran ran = run("export", "--graphs", graphs, "--edges", edges, "-o", file);
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(file).content().contains("mode=\"dynamic\"").contains("<spell start=\"20");
  }

  @Test
  void narrowByParameters() {
    Path file = folder.resolve("narrow.cyjs");
    Ran ran =
        run("export", NETWORK, "year=1990", "--graphs", graphs, "--format", "cyjs", "-o", file);
    assertThat(ran.out()).startsWith("0 nodes and 0 edges");
    Ran wrong = run("export", NETWORK, "year=soon", "--graphs", graphs, "-o", file);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("The parameter year takes a whole number");
  }

  @Test
  void writeAllGraphsWithoutANetwork() {
    Path file = folder.resolve("all.nq");
    assertThat(run("export", "--graphs", graphs, "-o", file).out()).contains("triples written to");
    assertThat(file).content().contains("<https://w3id.org/jointly/graph/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format gexf -o F | Say which network to write as gexf: arrangements-and-effects,",
        "--format svg -o F | All graphs are not written as svg but as nquads, trig, jsonld",
        "authorities-who-share --format trig -o F | A network is not written as trig but as gexf",
        "nothing -o F | There is no network nothing but arrangements-and-effects,",
        "authorities-who-share --edges no.rq -o F | Name one network, or give queries",
        "--edges no.rq -o F | There is no file no.rq",
        "--nodes no.rq -o F | A network needs a name, or --edges",
        "year=2016 -o F | A network needs a name, or --edges",
        "authorities-who-share | Say with --output where to write it",
      })
  void sayWhatIsWrong(String words, String message) {
    Object[] all = ("export " + words.replace("F", folder.resolve("F") + "")).split(" ");
    Ran ran = run(all);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
    assertThat(folder.resolve("F")).doesNotExist();
  }

  @Test
  void sayHowAQueryOfOnesOwnIsNone() throws IOException {
    Path edges = Files.writeString(folder.resolve("bad.rq"), "SELECT ?source { }");
    Ran ran = run("export", "--graphs", graphs, "--edges", edges, "-o", folder.resolve("F"));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().contains("selects no ?target");
    Files.writeString(edges, "SELECT nothing");
    Ran malformed = run("export", "--graphs", graphs, "--edges", edges, "-o", folder.resolve("F"));
    assertThat(malformed.status()).isEqualTo(2);
    assertThat(malformed.err()).contains("bad.rq is no query");
    assertThat(folder.resolve("F")).doesNotExist();
  }
}
