package org.jointly.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFolderTest {
  @TempDir private Path root;

  @BeforeEach
  void publishFirst() throws IOException {
    publish("first");
  }

  private void publish(String text) throws IOException {
    try (GraphFolder folder = GraphFolder.open(root)) {
      Files.writeString(folder.stage().resolve("graph.trig"), text);
      folder.publish();
    }
  }

  @Test
  void replacesTheGraphAsAWhole() throws IOException {
    publish("second");
    assertThat(GraphFolder.published(root).resolve("graph.trig")).hasContent("second");
    assertThat(root).isDirectoryNotContaining(path -> !path.endsWith("inspections"));
  }

  @Test
  void leavesTheOldGraphWholeWhenItStopsWhileStaging() throws IOException {
    try (GraphFolder folder = GraphFolder.open(root)) {
      Files.writeString(folder.stage().resolve("graph.trig"), "half of the sec");
      assertThat(GraphFolder.published(root).resolve("graph.trig")).hasContent("first");
    }
    assertThat(GraphFolder.published(root).resolve("graph.trig")).hasContent("first");
  }

  @Test
  void findsTheOldGraphWhenItWasKilledBetweenTheTwoMoves() throws IOException {
    Files.move(root.resolve("inspections"), root.resolve(".inspections-previous"));
    assertThat(GraphFolder.published(root).resolve("graph.trig")).hasContent("first");
    GraphFolder.open(root).close();
    assertThat(root.resolve("inspections/graph.trig")).hasContent("first");
  }

  @Test
  void findsTheNewGraphWhenItWasKilledBeforeTheOldOneWasRemoved() throws IOException {
    Path old = Files.createDirectories(root.resolve(".inspections-previous"));
    Files.writeString(old.resolve("graph.trig"), "older");
    GraphFolder.open(root).close();
    assertThat(GraphFolder.published(root).resolve("graph.trig")).hasContent("first");
    assertThat(old).doesNotExist();
  }

  @Test
  void clearsWhatAKilledBuildStaged() throws IOException {
    Path staged = Files.createDirectories(root.resolve(".inspections-next"));
    Files.writeString(staged.resolve("graph.trig"), "half");
    try (GraphFolder folder = GraphFolder.open(root)) {
      assertThat(folder.stage()).isEmptyDirectory();
    }
  }

  @Test
  void letsOneBuildAtATime() throws IOException {
    try (GraphFolder folder = GraphFolder.open(root)) {
      assertThatThrownBy(() -> GraphFolder.open(root))
          .isInstanceOf(GraphFailure.class)
          .hasMessageContaining("Another build");
    }
    GraphFolder.open(root).close();
  }
}
