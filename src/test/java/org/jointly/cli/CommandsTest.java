package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointly.cli.CommandTester.Ran;
import org.jointly.publishing.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String LEADS =
      "SELECT ?name { ?i jointly:leadInspector/foaf:name ?name } ORDER BY ?name";

  @TempDir private static Path folder;
  private static Path graphs;

  @BeforeAll
  static void build() {
    Path reports = SampleFolder.in(folder.resolve("reports"));
    graphs = folder.resolve("graphs");
    Ran ran = CommandTester.run("build", "--reports", reports, "-o", graphs);
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("6 files: 6 read").contains("6 inspections");
    assertThat(ran.err()).contains("Reading reports: 6");
  }

  @Test
  void sayWhatTheyDidAsJson() throws Exception {
    Path reports = folder.resolve("reports");
    Ran ran = CommandTester.run("build", "--reports", reports, "-o", graphs, "--json", "--quiet");
    JsonNode result = new ObjectMapper().readTree(ran.out());
    assertThat(result.get("unchanged").asInt()).isEqualTo(SampleFolder.COUNT);
    assertThat(result.get("read").asInt()).isZero();
  }

  @Test
  void keepQuietWhenAsked() {
    Path reports = folder.resolve("reports");
    Ran ran =
        CommandTester.run("build", "--reports", reports, "-o", folder.resolve("g2"), "--quiet");
    assertThat(ran.out() + ran.err()).isEmpty();
  }

  @Test
  void querySearchesTexts() {
    String search = "SELECT ?name { ?s text:query '%s' ; foaf:name ?name }";
    Ran found =
        CommandTester.run(
            "query", "--graphs", graphs, "--format", "csv", search.formatted("coopers"));
    assertThat(found.out().lines()).containsExactly("name", "Leanne Cooper");
    Ran refused = CommandTester.run("query", "--graphs", graphs, search.formatted("(cooper"));
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("Not a search");
  }

  @Test
  void queryByTextAndByFile() throws Exception {
    Ran text = CommandTester.run("query", "--graphs", graphs, "--format", "csv", LEADS);
    assertThat(text.out().lines()).startsWith("name").contains("Leanne Cooper", "Ian Young");
    Path file = Files.writeString(folder.resolve("leads.rq"), LEADS);
    Ran fromFile = CommandTester.run("query", "--graphs", graphs, "--format", "csv", file);
    assertThat(fromFile.out()).isEqualTo(text.out());
  }

  @Test
  void sayThatAQueryFileIsMissing() {
    Ran ran = CommandTester.run("query", "--graphs", graphs, folder.resolve("none.rq"));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("There is no file").contains("none.rq");
    Ran malformed = CommandTester.run("query", "--graphs", graphs, "SELECT { ?a }");
    assertThat(malformed.err()).contains("Not a query");
  }

  @Test
  void queryGraphsAndTruth() {
    Ran construct =
        CommandTester.run(
            "query",
            "--graphs",
            graphs,
            "CONSTRUCT { ?i a jointly:Seen } { ?i a jointly:Inspection }");
    assertThat(construct.out()).contains("jointly:Seen");
    Ran ask = CommandTester.run("query", "--graphs", graphs, "ASK { ?i a jointly:Inspection }");
    assertThat(ask.out()).containsIgnoringCase("yes");
  }

  @Test
  void askNothingOfWhatTheDataDoesNotHold() {
    String question = "judgements-over-time";
    Ran known = CommandTester.run("ask", "--graphs", graphs, question, "authority=E08000009");
    assertThat(known.status()).isZero();
    Ran unknown = CommandTester.run("ask", "--graphs", graphs, question, "authority=E99999999");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("The parameter authority names nothing in the data");
  }

  @Test
  void stopAQueryThatRunsTooLong() {
    Ran ran =
        CommandTester.run(
            "query",
            "--graphs",
            graphs,
            "--timeout",
            "1",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().contains("1 s");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void validateWhatIsRightAndWhatIsNot() throws Exception {
    Ran right = CommandTester.run("validate", "--graphs", graphs);
    assertThat(right.status()).isZero();
    assertThat(right.out()).contains("0 break the shapes");
    Path wrong = Files.createDirectories(folder.resolve("wrong/inspections"));
    String graph =
        "<urn:g> { <https://example.org/i> a <https://w3id.org/jointly/def#Inspection> }";
    Files.writeString(wrong.resolve("wrong.trig"), graph);
    Ran ran = CommandTester.run("validate", "--graphs", wrong.getParent());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("wrong.trig: https://example.org/i");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nquads", "trig", "jsonld"})
  void exportEverythingIntoOneFile(String format) throws Exception {
    Path file = folder.resolve("all." + format);
    Ran ran = CommandTester.run("export", "--graphs", graphs, "--format", format, "-o", file);
    assertThat(ran.status()).isZero();
    assertThat(Files.readString(file)).contains("Leanne Cooper");
  }

  @Test
  void explainAFactByItsPassageAndRule() {
    String fact = "id/inspection/E09000020/2016-02-04/recommendation/2";
    Ran ran = CommandTester.run("explain", "--graphs", graphs, fact);
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("made by Jointly")
        .contains("found by rule recommendation/section")
        .contains("paragraph 2")
        .contains(SampleFolder.SIF)
        .contains("Hold strategy discussions at once");
    Ran json = CommandTester.run("explain", "--graphs", graphs, "--json", fact);
    assertThat(json.out()).contains("\"number\" : \"2\"");
    Ran none = CommandTester.run("explain", "--graphs", graphs, "id/inspection/none");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.errors()).singleElement().asString().contains("Nothing is said");
  }

  @Test
  void sayThatThePortIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("localhost"))) {
      Ran ran = CommandTester.run("serve", "--graphs", graphs, "--port", taken.getLocalPort());
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.errors()).singleElement().asString().contains("in use");
    }
  }

  @Test
  void sayThatAGraphIsDamaged() throws Exception {
    Path damaged = Files.createDirectories(folder.resolve("damaged/inspections"));
    Files.writeString(damaged.resolve("bad.trig"), "<urn:g> { <urn:s> <urn:p> ");
    Ran ran = CommandTester.run("query", "--graphs", damaged.getParent(), "ASK {}");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().contains("bad.trig");
  }

  @Test
  void tellWrongUsageByTheExitStatus() {
    assertThat(CommandTester.run().status()).isEqualTo(2);
    assertThat(CommandTester.run("bake").status()).isEqualTo(2);
    assertThat(CommandTester.run("build").status()).isEqualTo(2);
    assertThat(CommandTester.run("query", "--graphs", graphs, "SELECT {").status()).isEqualTo(2);
    assertThat(CommandTester.run("serve", "--graphs", "no-such-folder").status()).isEqualTo(2);
    assertThat(CommandTester.run("build", "--reports", "no-such-folder", "-o", graphs).status())
        .isEqualTo(2);
    assertThat(
            CommandTester.run(
                    "build", "--reports", folder, "-o", graphs, "--base", "not an address")
                .status())
        .isEqualTo(2);
  }

  @Test
  void sayWhatIsWrongWithAUsageInALineAndWhereTheRightOneIsTold() {
    assertThat(CommandTester.run("serve", "--port", "many").err().lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("--port") && line.contains("many"))
        .anyMatch(line -> line.contains("jointly serve --help"));
    assertThat(CommandTester.run("serve", "--prot", "1").err()).contains("--prot");
    assertThat(CommandTester.run("bake").err()).contains("COMMAND", "bake");
  }

  @Test
  void sayTheirVersionAndHelp() {
    assertThat(CommandTester.run("--version").out()).startsWith("jointly");
    assertThat(CommandTester.run("--help").out()).contains("run", "build", "serve");
  }
}
