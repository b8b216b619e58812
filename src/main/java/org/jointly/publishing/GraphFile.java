package org.jointly.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.apache.jena.graph.Node;

/**
 * A file of triples.
 *
 * @param path where it is
 * @param graph the graph its triples belong to where the file names none itself
 */
public record GraphFile(Path path, Node graph) {

  /**
   * Lists the graph files right in a folder (Turtle and TriG), by name.
   *
   * @return none where there is no such folder
   */
  public static List<GraphFile> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(GraphFile::isGraph).sorted().map(GraphFile::of).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot list " + folder, failure);
    }
  }

  /** Lists graph files that all belong to one graph. */
  public static List<GraphFile> in(Path folder, String graph) {
    return in(folder).stream()
        .map(file -> new GraphFile(file.path(), GraphNames.reference(graph)))
        .toList();
  }

  /** Makes a graph file whose graph, where it names none itself, is named after it. */
  static GraphFile of(Path path) {
    return new GraphFile(path, GraphNames.reference(FilenameUtils.getBaseName(path.toString())));
  }

  private static boolean isGraph(Path path) {
    return FilenameUtils.isExtension(path.toString(), "ttl", "trig");
  }
}
