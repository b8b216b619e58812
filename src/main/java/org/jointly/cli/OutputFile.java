package org.jointly.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there once it is whole. */
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
    Path beside = Files.createTempFile(folder, ".export", null);
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
