package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointly.publishing.FolderState;
import org.jointly.publishing.PublishedDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at a folder that becomes another. */
class FolderWatchTest {
  @TempDir private Path folder;

  private Path graph(String text) throws IOException {
    Path inspections = Files.createDirectories(folder.resolve("inspections"));
    return Files.writeString(inspections.resolve("one.trig"), text);
  }

  private FolderWatch watch() {
    return new FolderWatch(folder, FolderState.of(folder));
  }

  @Test
  void readsAFolderOnceItRests() throws IOException {
    graph("");
    FolderWatch watch = watch();
    assertThat(watch.look(path -> new PublishedDataset())).isEmpty();
    graph("<urn:a> <urn:b> <urn:c> .");
    assertThat(watch.look(path -> new PublishedDataset())).isEmpty();
    assertThat(watch.look(path -> new PublishedDataset()).orElseThrow().data()).isPresent();
    assertThat(watch.look(path -> new PublishedDataset())).isEmpty();
  }

  @Test
  void saysOnceWhyAFolderCannotBeRead() throws IOException {
    graph("");
    FolderWatch watch = watch();
    graph("<urn:a> <urn:b> <urn:c> .");
    watch.look(FolderWatchTest::tooLarge);
    FolderWatch.Look look = watch.look(FolderWatchTest::tooLarge).orElseThrow();
    assertThat(look.data()).isEmpty();
    assertThat(look.failure().orElseThrow()).contains("no room in memory");
    assertThat(watch.look(FolderWatchTest::tooLarge)).isEmpty();
  }

  private static PublishedDataset tooLarge(Path path) {
    throw new OutOfMemoryError("made up");
  }
}
