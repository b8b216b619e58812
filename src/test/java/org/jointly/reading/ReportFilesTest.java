package org.jointly.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jointly.model.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name :
        List.of(
            "b/2.PDF", "b/1.txt", "a.md", "manifest.csv", ".hidden/3.pdf", "b/.4.pdf", "c.docx")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "text");
    }
  }

  @Test
  void findsReportsBelowAFolderInOrder() {
    assertThat(ReportFiles.below(List.of(folder)))
        .extracting(found -> found.value().orElseThrow().pathBelowFolder())
        .containsExactly("a.md", "b/1.txt", "b/2.PDF");
  }

  @Test
  void takesAFileGivenByName() {
    ReportFiles.Found found = one(folder.resolve("c.docx")).value().orElseThrow();
    assertThat(found.pathBelowFolder()).isEqualTo("c.docx");
    assertThat(found.file()).isEqualTo(folder.resolve("c.docx"));
  }

  @Test
  void saysWhatIsNotThere() {
    assertThat(one(folder.resolve("none")).problem().orElseThrow().code()).isEqualTo("not-found");
  }

  private static Outcome<ReportFiles.Found> one(Path path) {
    return ReportFiles.below(List.of(path)).get(0);
  }
}
