package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jointly.publishing.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputsTest {
  /** The name of each bad file, what makes it, and words that its one line must hold. */
  private static final Map<String, Bad> FILES = files();

  private record Bad(Supplier<byte[]> bytes, String words) {}

  @TempDir private Path folder;

  private static Map<String, Bad> files() {
    Map<String, Bad> files = new LinkedHashMap<>();
    files.put("area-send.txt", new Bad(BadFiles::areaSendInspection, "SEND"));
    files.put("bakery.pdf", new Bad(BadFiles::otherPdf, "not"));
    files.put("binary.txt", new Bad(BadFiles::binaryText, "neither a PDF nor a text"));
    files.put("empty.pdf", new Bad(() -> new byte[0], "empty"));
    files.put("encrypted.pdf", new Bad(BadFiles::encryptedPdf, "encrypted"));
    files.put("html.pdf", new Bad(BadFiles::html, "web page"));
    files.put("huge.txt", new Bad(BadFiles::hugeText, "bytes"));
    files.put("image-only.pdf", new Bad(BadFiles::imageOnlyPdf, "no words"));
    files.put("jtai.txt", new Bad(BadFiles::jointTargetedAreaInspection, "joint targeted area"));
    files.put("truncated.pdf", new Bad(BadFiles::truncatedPdf, "PDF"));
    files.put("unknown-authority.txt", new Bad(BadFiles::unknownAuthority, "Barchester"));
    files.put("unreadable-grades.txt", new Bad(BadFiles::unreadableGrades, "grade"));
    return files;
  }

  @Test
  void saysOneLineForEachAndGoesOnWithTheRest() throws Exception {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    FILES.forEach((name, bad) -> BadFiles.write(reports, name, bad.bytes().get()));
    Files.writeString(
        reports.resolve(SampleFolder.TRAFFORD), SampleFolder.text(SampleFolder.TRAFFORD));
    Path output = folder.resolve("graphs");

    CommandTester.Ran ran = CommandTester.run("build", "--reports", reports, "-o", output);

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errors()).hasSize(FILES.size());
    FILES.forEach((name, bad) -> assertSaid(ran.errors(), name, bad.words()));
    assertThat(Files.list(output.resolve("inspections")).map(Path::getFileName).map(Path::toString))
        .filteredOn(name -> name.startsWith("E"))
        .containsExactly("E08000009-2026-06-19.trig");
    List<String> listed = Files.readAllLines(output.resolve("inspections/problems.txt"));
    FILES.keySet().forEach(name -> assertThat(listed).anyMatch(line -> line.startsWith(name)));
  }

  private static void assertSaid(List<String> errors, String name, String words) {
    assertThat(errors.stream().filter(line -> line.startsWith("jointly: " + name + ": ")))
        .singleElement()
        .asString()
        .containsIgnoringCase(words);
  }

  @Test
  void failsAgainWhenNothingChanged() throws Exception {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    BadFiles.write(reports, "html.pdf", BadFiles.html());
    Path output = folder.resolve("graphs");
    CommandTester.run("build", "--reports", reports, "-o", output);
    CommandTester.Ran again = CommandTester.run("build", "--reports", reports, "-o", output);
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.errors()).hasSize(1);
    assertThat(again.out()).contains("0 read, 1 unchanged");
  }
}
