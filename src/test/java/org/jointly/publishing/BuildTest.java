package org.jointly.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jointly.graph.Iris;
import org.jointly.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  @TempDir private Path folder;
  private Path reports;
  private Path output;

  @BeforeEach
  void samples() {
    reports = SampleFolder.in(folder.resolve("reports"));
    output = folder.resolve("graphs");
  }

  private BuildResult build() {
    return build(Iris.DEFAULT_BASE, true);
  }

  private BuildResult build(String base, boolean texts) {
    BuildOptions options = new BuildOptions(List.of(reports), output, texts, base, 2);
    return Build.run(options, "test", BuildProgress.NONE);
  }

  private Map<String, String> published() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(output.resolve("inspections"))) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void writesOneGraphForEachInspection() throws IOException {
    BuildResult result = build();
    assertThat(result.inspections()).isEqualTo(SampleFolder.COUNT);
    assertThat(result.failed()).isEmpty();
    assertThat(published())
        .containsKeys("E09000020-2016-02-04.trig", "E08000009-2026-06-19.trig", "index.json");
  }

  @Test
  void givesTheSameBytesForTheSameReports() throws IOException {
    build();
    Map<String, String> first = published();
    output = folder.resolve("again");
    build();
    assertThat(published()).isEqualTo(first);
  }

  @Test
  void readsNothingThatIsUnchanged() throws IOException {
    build();
    Map<String, String> before = published();
    BuildResult again = build();
    assertThat(again.read()).isZero();
    assertThat(again.unchanged()).isEqualTo(SampleFolder.COUNT);
    assertThat(again.published()).isFalse();
    assertThat(published()).isEqualTo(before);
  }

  @Test
  void readsOnlyWhatChanged() throws IOException {
    build();
    Path report = reports.resolve(SampleFolder.TRAFFORD);
    String text = SampleFolder.text(SampleFolder.TRAFFORD);
    Files.writeString(report, text.replace("Leanne Cooper", "Jane Example"));
    BuildResult result = build();
    assertThat(result.read()).isEqualTo(1);
    assertThat(published().get("E08000009-2026-06-19.trig"))
        .contains("Jane Example")
        .doesNotContain("Leanne Cooper");
  }

  @Test
  void takesOutWhatIsGone() throws IOException {
    build();
    Files.delete(reports.resolve(SampleFolder.TRAFFORD));
    BuildResult result = build();
    assertThat(result.read()).isZero();
    assertThat(result.inspections()).isEqualTo(SampleFolder.COUNT - 1);
    assertThat(published()).doesNotContainKey("E08000009-2026-06-19.trig");
  }

  @Test
  void readsAgainUnderAnotherBaseOrWithoutTexts() throws IOException {
    build();
    assertThat(build(Iris.DEFAULT_BASE, false).read()).isEqualTo(SampleFolder.COUNT);
    assertThat(published().get("E08000009-2026-06-19.trig")).doesNotContain("Contacts wait");
    assertThat(build("https://data.example.org/", false).read()).isEqualTo(SampleFolder.COUNT);
    assertThat(published().get("E08000009-2026-06-19.trig")).contains("https://data.example.org/");
  }

  @Test
  void usesTheFullestCopyOfAnInspection() throws IOException {
    Path shorter = reports.resolve("a-shorter-copy.txt");
    String text = SampleFolder.text(SampleFolder.TRAFFORD);
    Files.writeString(shorter, text.substring(0, text.lastIndexOf("5. ")));
    BuildResult result = build();
    assertThat(result.inspections()).isEqualTo(SampleFolder.COUNT);
    assertThat(result.failed()).isEmpty();
    assertThat(result.copies())
        .containsExactly(new BuildResult.Copy("a-shorter-copy.txt", SampleFolder.TRAFFORD));
    assertThat(published().get("E08000009-2026-06-19.trig")).contains(SampleFolder.TRAFFORD);
  }

  @Test
  void fallsBackOnACopyWhenTheFullestIsGone() throws IOException {
    usesTheFullestCopyOfAnInspection();
    Files.delete(reports.resolve(SampleFolder.TRAFFORD));
    BuildResult result = build();
    assertThat(result.copies()).isEmpty();
    assertThat(published().get("E08000009-2026-06-19.trig")).contains("a-shorter-copy.txt");
  }

  @Test
  void rejectsAnotherKindOfInspectionOnTheSameDay() throws IOException {
    String text =
        SampleFolder.text(SampleFolder.CLA)
            .replace("Norfolk County Council", "Trafford Council")
            .replace("8 July 2013 to 12 July 2013", "15 June 2026 to 19 June 2026");
    Files.writeString(reports.resolve("another.txt"), text);
    BuildResult result = build();
    assertThat(result.failed()).extracting(Problem::code).containsExactly("same-inspection");
    assertThat(result.inspections()).isEqualTo(SampleFolder.COUNT);
  }

  @Test
  void mendsADamagedGraphFile() throws IOException {
    build();
    Map<String, String> before = published();
    Path file = output.resolve("inspections/E08000009-2026-06-19.trig");
    Files.writeString(file, "damaged");
    BuildResult result = build();
    assertThat(result.published()).isTrue();
    assertThat(published()).isEqualTo(before);
  }

  @Test
  void goesOnAfterADamagedIndex() throws IOException {
    build();
    Map<String, String> before = published();
    Files.writeString(output.resolve("inspections/index.json"), "{");
    assertThat(build().read()).isEqualTo(SampleFolder.COUNT);
    assertThat(published()).isEqualTo(before);
  }

  @Test
  void leavesReferenceGraphsBesideItAlone() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("authorities.ttl"), "# kept");
    build();
    assertThat(output.resolve("authorities.ttl")).hasContent("# kept");
  }

  @Test
  void saysClearlyThatItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    output = file.resolve("below");
    assertThatThrownBy(this::build)
        .isInstanceOf(GraphFailure.class)
        .hasMessageContaining(output.toString());
  }
}
