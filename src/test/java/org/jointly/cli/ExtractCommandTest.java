package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.jointly.cli.CommandTester.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final String REPORT =
      """
      Inspection of Leeds local authority children's services
      Inspection dates: 4 to 8 March 2024
      Lead inspector: Ada Brown, His Majesty's Inspector
      Judgement\tGrade
      The impact of leaders on social work practice with children and families\tGood
      The experiences and progress of children who need help and protection\tOutstanding
      The experiences and progress of children in care\tRequires improvement to be good
      The experiences and progress of care leavers\tInadequate
      Overall effectiveness\tGood
      Much changed after the last inspection in 2019, when services were judged to be inadequate.
      What needs to improve?
      - How soon plans are made for each child.
      The experiences and progress of children who need help and protection: outstanding
      1. Staff answer calls on the day.
      2. Families tell their story once.
      """;

  @TempDir private Path folder;
  private Path reports;

  @BeforeEach
  void writeReports() throws IOException {
    reports = Files.createDirectories(folder.resolve("reports/leeds"));
    Files.writeString(reports.resolve("report.txt"), REPORT);
    Files.writeString(reports.resolve("note.txt"), "Minutes of a meeting. Nothing was decided.");
    Files.writeString(
        folder.resolve("reports/manifest.csv"),
        "path,url,published\nleeds/report.txt,https://example.org/1,2024-05-02\n");
  }

  @Test
  void writesOneFileForEachReportAndNamesWhatFailed() throws IOException {
    Path output = folder.resolve("facts");
    Ran ran = CommandTester.run("extract", "--output", output, folder.resolve("reports"));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .startsWith("jointly: leeds/note.txt: does not read as an inspection report");
    JsonNode facts = new ObjectMapper().readTree(output.resolve("leeds/report.txt.json").toFile());
    assertThat(facts.path("file").asText()).isEqualTo("leeds/report.txt");
    assertThat(facts.path("inspection").path("published").asText()).isEqualTo("2024-05-02");
    assertThat(facts.path("previous").get(0).path("grade").asText()).isEqualTo("inadequate");
    assertThat(Files.list(output.resolve("leeds"))).hasSize(1);
  }

  @Test
  void printsTheFactsWhereNoFolderIsGiven() throws IOException {
    Ran ran = CommandTester.run("extract", reports.resolve("report.txt"));
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    JsonNode facts = new ObjectMapper().readTree(ran.out());
    assertThat(facts.path("authority").path("gss").asText()).isEqualTo("E08000035");
    assertThat(facts.path("file").asText()).isEqualTo("report.txt");
  }

  @Test
  void printsTurtle() {
    Ran ran = CommandTester.run("extract", "--format", "turtle", reports.resolve("report.txt"));
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(ran.out()), null, "TURTLE");
    assertThat(model.size()).isGreaterThan(50);
  }

  @Test
  void saysNothingWhenQuietAndAllIsWell() {
    Ran ran =
        CommandTester.run(
            "extract", "--quiet", "--output", folder.resolve("f"), reports.resolve("report.txt"));
    assertThat(ran.status()).isZero();
    assertThat(ran.out() + ran.err()).isEmpty();
  }

  @Test
  void failsForAPathThatIsNotThere() {
    Ran ran = CommandTester.run("extract", folder.resolve("nothing.pdf"));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("nothing.pdf");
  }

  @Test
  void tellsWrongUsage() {
    assertThat(CommandTester.run("extract").status()).isEqualTo(2);
    assertThat(CommandTester.run("extract", "--format", "xml", reports).status()).isEqualTo(2);
  }
}
