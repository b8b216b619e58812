package org.jointly.cli;

import java.io.PrintWriter;
import org.jointly.publishing.BuildProgress;

/** Shows how far a build has come: a bar on a terminal, a line for each step elsewhere. */
final class ShownProgress implements BuildProgress, AutoCloseable {
  private final PrintWriter writer;
  private final boolean quiet;
  private Progress bar = Progress.of("", 0, true);

  ShownProgress(PrintWriter writer, boolean quiet) {
    this.writer = writer;
    this.quiet = quiet;
  }

  @Override
  public void begin(String step, long parts) {
    bar = Progress.of(step, parts, quiet);
    if (!quiet && System.console() == null) {
      writer.println(parts > 1 ? step + ": " + parts : step);
      writer.flush();
    }
  }

  @Override
  public void advance() {
    bar.step();
  }

  @Override
  public void end() {
    bar.close();
  }

  @Override
  public void close() {
    bar.close();
  }
}
