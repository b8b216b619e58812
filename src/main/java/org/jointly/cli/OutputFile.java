package org.jointly.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file beside its place and moves it there once it is whole. Who may read it is as for any
 * new file of the user's; what Java calls a temporary file would be the user's alone.
 */
final class OutputFile {
  private OutputFile() {}

  /** Writes what a file is to hold. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure("There is no folder " + folder + " to write to");
    }
    String part = ".%s.%d.part".formatted(file.getFileName(), ProcessHandle.current().pid());
    Path beside = folder.resolve(part);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        content.write(out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
