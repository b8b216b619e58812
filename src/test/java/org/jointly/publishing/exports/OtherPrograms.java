package org.jointly.publishing.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs of others over files. */
final class OtherPrograms {
  private static final int MOST_SECONDS = 120;

  private OtherPrograms() {}

  /** Runs a program and returns what it prints; the test is skipped where it is not installed. */
  static String printed(Path folder, String... words) {
    assumeTrue(isInstalled(words[0]), words[0] + " is not installed");
    Path out = folder.resolve("printed.txt");
    Path err = folder.resolve("errors.txt");
    try {
      Process running =
          new ProcessBuilder(List.of(words))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      assertThat(running.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as(words[0]).isTrue();
      assertThat(running.exitValue()).as(Files.readString(err)).isZero();
      return Files.readString(out, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .anyMatch(Files::isExecutable);
  }
}
