package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jointly.publishing.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {
  @TempDir private Path folder;

  @Test
  void leavesTheOldGraphOrTheNewOneWholeWheneverItIsKilled() throws Exception {
    Path reports = SampleFolder.in(folder.resolve("reports"));
    Path graphs = folder.resolve("graphs");
    build(reports, graphs);
    Map<String, String> old = content(graphs.resolve("inspections"));
    change(reports.resolve(SampleFolder.TRAFFORD));
    Path elsewhere = folder.resolve("elsewhere");
    build(reports, elsewhere);
    Map<String, String> next = content(elsewhere.resolve("inspections"));

    for (int milliseconds : new int[] {700, 1500, 2500}) {
      kill(start(reports, graphs), milliseconds);
      assertThat(content(published(graphs))).isIn(old, next);
      assertThat(CommandTester.run("validate", "--graphs", graphs).status()).isZero();
    }
    build(reports, graphs);
    assertThat(content(graphs.resolve("inspections"))).isEqualTo(next);
    assertThat(graphs)
        .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
  }

  private static void build(Path reports, Path graphs) {
    CommandTester.Ran ran =
        CommandTester.run("build", "--quiet", "--reports", reports, "-o", graphs);
    assertThat(ran.status()).isZero();
  }

  private static void change(Path report) throws IOException {
    Files.writeString(report, Files.readString(report).replace("Leanne Cooper", "Jane Example"));
  }

  private static Process start(Path reports, Path graphs) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
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

  private static void kill(Process build, int milliseconds) throws InterruptedException {
    build.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    build.destroyForcibly().waitFor();
  }

  private static Path published(Path graphs) {
    Path published = graphs.resolve("inspections");
    return Files.isDirectory(published) ? published : graphs.resolve(".inspections-previous");
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
