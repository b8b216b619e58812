package org.jointly.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jointly.model.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @TempDir private Path folder;

  @Test
  void saysWhatItListsOfAFile() throws IOException {
    Manifest manifest =
        manifest(
            """
            path,url,published,note
            "north/a, b.pdf",https://example.org/1,2024-05-06,kept
            c.pdf,,soon,
            """);
    assertThat(manifest.listing("north/a, b.pdf"))
        .isEqualTo(
            new Listing(
                Optional.of("https://example.org/1"), Optional.of(LocalDate.of(2024, 5, 6))));
    assertThat(manifest.listing("c.pdf")).isEqualTo(Listing.NONE);
    assertThat(manifest.listing("d.pdf")).isEqualTo(Listing.NONE);
  }

  @Test
  void takesColumnsInAnyOrderAndPathsOfAnySystem() throws IOException {
    Manifest manifest = manifest("published,path\n2020-01-02,./north\\a.pdf\n");
    assertThat(manifest.listing("north/a.pdf").published()).contains(LocalDate.of(2020, 1, 2));
  }

  @Test
  void saysNothingWhereThereIsNone() {
    Manifest manifest = Manifest.of(folder).value().orElseThrow();
    assertThat(manifest.listing("a.pdf")).isEqualTo(Listing.NONE);
  }

  @Test
  void isAProblemWithoutPaths() throws IOException {
    Files.writeString(folder.resolve(Manifest.FILE_NAME), "file,url\na.pdf,x\n");
    assertThat(Manifest.of(folder).problem().orElseThrow().code()).isEqualTo("bad-manifest");
  }

  @Test
  void isAProblemWhenItIsNoText() throws IOException {
    Files.write(folder.resolve(Manifest.FILE_NAME), new byte[] {(byte) 0xC3, 0x28, '\n', '"'});
    assertThat(Manifest.of(folder).problem().orElseThrow().code()).isEqualTo("bad-manifest");
  }

  private Manifest manifest(String content) throws IOException {
    Files.writeString(folder.resolve(Manifest.FILE_NAME), content);
    return Manifest.of(folder).value().orElseThrow();
  }
}
