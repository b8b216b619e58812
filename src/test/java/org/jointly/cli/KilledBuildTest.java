package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointly.measuring.ServerProcess;
import org.jointly.publishing.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {
  @TempDir private Path folder;
  private Path reports;
  private Path graphs;
  private Map<String, String> old;
  private Map<String, String> next;

  @BeforeEach
  void publish() throws IOException {
    reports = SampleFolder.in(folder.resolve("reports"));
    graphs = folder.resolve("graphs");
    build(graphs);
    old = Folders.content(graphs.resolve("inspections"));
    Path report = reports.resolve(SampleFolder.TRAFFORD);
    Files.writeString(report, Files.readString(report).replace("Leanne Cooper", "Jane Example"));
    Path elsewhere = folder.resolve("elsewhere");
    build(elsewhere);
    next = Folders.content(elsewhere.resolve("inspections"));
  }

  @Test
  void leavesTheOldGraphOrTheNewOneWholeWheneverItIsKilled() throws Exception {
    for (int milliseconds : new int[] {700, 1500, 2500}) {
      Process build = start();
      build.waitFor(milliseconds, TimeUnit.MILLISECONDS);
      build.destroyForcibly().waitFor();
      isWholeAndAnswers();
    }
    isMended();
  }

  /** Kills when graphs are being written, when all are, and while the folders are exchanged. */
  @Test
  void leavesTheOldGraphOrTheNewOneWholeWhenItIsKilledAtItsWorst() throws Exception {
    List<Predicate<Path>> moments =
        List.of(
            root -> Files.exists(root.resolve(".inspections-next")),
            root -> holdsPart(root.resolve(".inspections-next")),
            root -> Files.exists(root.resolve(".inspections-next/index.json")),
            root -> Files.exists(root.resolve(".inspections-previous")));
    for (Predicate<Path> moment : moments) {
      Process build = start();
      while (build.isAlive() && !moment.test(graphs)) {
        Thread.onSpinWait();
      }
      build.destroyForcibly().waitFor();
      isWholeAndAnswers();
    }
    isMended();
  }

  private static boolean holdsPart(Path stage) {
    try (Stream<Path> files = Files.list(stage)) {
      return files.anyMatch(file -> file.toString().endsWith(".part"));
    } catch (IOException notYet) {
      return false;
    }
  }

  private void isWholeAndAnswers() throws IOException {
    assertThat(Folders.content(published())).isIn(old, next);
    assertThat(CommandTester.run("validate", "--graphs", graphs).status()).isZero();
    assertThat(CommandTester.run("query", "--graphs", graphs, "ASK {}").status()).isZero();
  }

  private void isMended() throws IOException {
    build(graphs);
    assertThat(Folders.content(graphs.resolve("inspections"))).isEqualTo(next);
    assertThat(graphs)
        .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
  }

  private void build(Path output) {
    CommandTester.Ran ran =
        CommandTester.run("build", "--quiet", "--reports", reports, "-o", output);
    assertThat(ran.status()).isZero();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            ServerProcess.java(),
            "-cp",
            ServerProcess.classPath(),
            Main.class.getName(),
            "build",
            "--quiet",
            "--reports",
            reports.toString(),
            "-o",
            graphs.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Path published() {
    Path published = graphs.resolve("inspections");
    return Files.isDirectory(published) ? published : graphs.resolve(".inspections-previous");
  }
}
