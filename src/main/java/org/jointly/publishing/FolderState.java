package org.jointly.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of a folder of graphs, told by its files' names, sizes, times and places on the disk:
 * two folders in the same state hold the same graphs.
 *
 * @param files a line for each file
 */
public record FolderState(List<String> files) {
  public FolderState {
    files = List.copyOf(files);
  }

  /** Looks at a folder, without reading its files; one that vanishes meanwhile counts as absent. */
  public static FolderState of(Path graphs) {
    List<GraphFile> all = new ArrayList<>(listed(graphs));
    all.addAll(listed(GraphFolder.published(graphs)));
    return new FolderState(all.stream().map(file -> line(file.path())).toList());
  }

  private static List<GraphFile> listed(Path folder) {
    try {
      return GraphFile.in(folder);
    } catch (UncheckedIOException vanished) {
      return List.of();
    }
  }

  private static String line(Path file) {
    try {
      BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
      return String.join(
          " ",
          file.toString(),
          Long.toString(known.size()),
          known.lastModifiedTime().toString(),
          String.valueOf(known.fileKey()));
    } catch (NoSuchFileException vanished) {
      return file + " -";
    } catch (IOException unreadable) {
      return file + " " + unreadable.getMessage();
    }
  }

  /** Tells whether a folder holds graphs of inspections. */
  public static boolean isBuilt(Path graphs) {
    return !listed(GraphFolder.published(graphs)).isEmpty();
  }
}
