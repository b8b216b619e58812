package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jointly.cli.CommandTester.Ran;
import org.jointly.publishing.SampleFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds on a disk of 4 MB, which only root can make; elsewhere the test is skipped. */
class FullDiskTest {
  @TempDir private Path folder;
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(
        succeeds("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()),
        "a small disk cannot be mounted here");
  }

  @AfterEach
  void unmount() throws Exception {
    succeeds("umount", disk.toString());
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  @Test
  void leavesWhatWasPublishedAsItWasAndSaysWhichDiskIsFull() throws Exception {
    Path reports = SampleFolder.in(folder.resolve("reports"));
    Path graphs = disk.resolve("graphs");
    assertThat(build(reports, graphs).status()).isZero();
    Map<String, String> before = Folders.content(graphs.resolve("inspections"));
    change(reports);
    Path filler = fill(disk);

    Ran ran = build(reports, graphs);

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().contains("full", graphs.toString());
    assertThat(Folders.content(graphs.resolve("inspections"))).isEqualTo(before);
    assertThat(graphs).isDirectoryNotContaining(path -> !path.endsWith("inspections"));

    Files.delete(filler);
    assertThat(build(reports, graphs).status()).isZero();
    assertThat(Folders.content(graphs.resolve("inspections"))).isNotEqualTo(before);
  }

  private static Ran build(Path reports, Path graphs) {
    return CommandTester.run("build", "--quiet", "--reports", reports, "-o", graphs);
  }

  private static void change(Path reports) throws IOException {
    Path report = reports.resolve(SampleFolder.TRAFFORD);
    Files.writeString(report, Files.readString(report).replace("Leanne Cooper", "Jane Example"));
  }

  /** Writes until nothing more fits. */
  private static Path fill(Path disk) throws IOException {
    Path filler = disk.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException full) {
      return filler;
    }
  }
}
