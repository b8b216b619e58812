package org.jointly.server.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder that a site of files is put into, which is replaced as a whole: the new site is made
 * beside it and then takes its place. A file marks a folder as a site of this program; no other
 * folder that holds anything is touched.
 */
final class OutputFolder {
  /** Marks a folder as a site of this program. */
  static final String MARK = "site.json";

  private static final String NEXT = ".next";
  private static final String PREVIOUS = ".previous";

  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes a folder for a site.
   *
   * @throws ForeignFolder where it holds something else
   */
  static OutputFolder of(Path path) throws IOException {
    Path folder = path.toAbsolutePath().normalize();
    if (folder.getParent() == null || !isOurs(folder)) {
      throw new ForeignFolder(
          path + " is not empty and no site that was published; choose another");
    }
    return new OutputFolder(folder);
  }

  private static boolean isOurs(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return Files.isRegularFile(folder.resolve(MARK)) || files.findAny().isEmpty();
    }
  }

  /** Makes an empty folder beside it. */
  Path stage() throws IOException {
    Files.createDirectories(folder.getParent());
    remove(beside(NEXT));
    return Files.createDirectory(beside(NEXT));
  }

  /** Puts what was staged in its place. */
  void publish() throws IOException {
    remove(beside(PREVIOUS));
    if (Files.exists(folder)) {
      Files.move(folder, beside(PREVIOUS), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(beside(NEXT), folder, StandardCopyOption.ATOMIC_MOVE);
    remove(beside(PREVIOUS));
  }

  /** Takes away what was staged and not published. */
  void discard() throws IOException {
    remove(beside(NEXT));
  }

  private Path beside(String ending) {
    return folder.resolveSibling("." + folder.getFileName() + ending);
  }

  private static void remove(Path path) throws IOException {
    if (Files.exists(path)) {
      PathUtils.deleteDirectory(path);
    }
  }
}
