package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jointly.cli.CommandTester.Ran;
import org.jointly.publishing.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged graph is neither served in part nor asked: the file is named, and a build mends it. */
class DamagedGraphsTest {
  private static final String GRAPH = "E08000009-2026-06-19.trig";

  @TempDir private Path folder;
  private Path graphs;
  private Path file;
  private byte[] whole;

  @BeforeEach
  void build() throws IOException {
    Path report = folder.resolve("reports/" + SampleFolder.TRAFFORD);
    Files.createDirectories(report.getParent());
    Files.writeString(report, SampleFolder.text(SampleFolder.TRAFFORD));
    graphs = folder.resolve("graphs");
    assertThat(built().status()).isZero();
    file = graphs.resolve("inspections/" + GRAPH);
    whole = Files.readAllBytes(file);
  }

  private Ran built() {
    return CommandTester.run(
        "build", "--quiet", "--reports", folder.resolve("reports"), "-o", graphs);
  }

  @Test
  void whereAFileIsCutOffWithinAStatement() throws IOException {
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    refusesSaying(GRAPH, "[line: ");
  }

  @Test
  void whereAFileIsCutOffAfterAStatement() throws IOException {
    String text = Files.readString(file);
    int half = text.indexOf(" .\n", text.length() / 2);
    Files.writeString(file, text.substring(0, half) + " .\n}\n");
    refusesSaying(GRAPH, "cut off or changed");
  }

  @Test
  void whereAFileIsEmpty() throws IOException {
    Files.write(file, new byte[0]);
    refusesSaying(GRAPH, "cut off or changed");
  }

  @Test
  void whereAFileHoldsGarbage() throws IOException {
    byte[] garbage = whole.clone();
    Arrays.fill(garbage, garbage.length / 2, garbage.length / 2 + 512, (byte) 0xfe);
    Files.write(file, garbage);
    refusesSaying(GRAPH);
  }

  @Test
  void whereAFileIsGone() throws IOException {
    Files.delete(file);
    refusesSaying(GRAPH, "gone");
  }

  @Test
  void whereTheIndexIsDamaged() throws IOException {
    Path index = graphs.resolve("inspections/index.json");
    String json = Files.readString(index);
    for (String damaged : new String[] {json.substring(0, json.length() / 2), "", "{}", "null"}) {
      Files.writeString(index, damaged);
      refusesSaying("index.json is damaged");
      assertThat(index).hasContent(json);
    }
  }

  private void refusesSaying(String... words) throws IOException {
    for (String command : new String[] {"serve", "query", "ask"}) {
      Ran ran = CommandTester.run(arguments(command));
      assertThat(ran.status()).as(command).isEqualTo(1);
      assertThat(ran.errors()).singleElement().asString().contains(words);
      assertThat(ran.out()).as(command).isEmpty();
    }
    assertThat(built().status()).isZero();
    assertThat(file).hasBinaryContent(whole);
    assertThat(CommandTester.run(arguments("query")).status()).isZero();
  }

  private Object[] arguments(String command) {
    return switch (command) {
      case "serve" -> new Object[] {command, "--graphs", graphs, "--port", "0"};
      case "query" -> new Object[] {command, "--graphs", graphs, "ASK {}"};
      default -> new Object[] {command, "--graphs", graphs, "most-connected"};
    };
  }
}
