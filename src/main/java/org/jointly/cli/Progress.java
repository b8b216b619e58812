package org.jointly.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work has come: a bar on a terminal, nothing elsewhere. */
final class Progress implements AutoCloseable {
  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** Begins to show the progress of so many steps, unless it should be quiet. */
  static Progress of(String task, long steps, boolean quiet) {
    boolean shown = !quiet && System.console() != null && steps > 1;
    return new Progress(shown ? Optional.of(bar(task, steps)) : Optional.empty());
  }

  private static ProgressBar bar(String task, long steps) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.ASCII)
        .clearDisplayOnFinish()
        .build();
  }

  /** Counts one step done. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  /** Prints a line above the bar. */
  void line(PrintWriter writer, String line) {
    bar.ifPresent(ProgressBar::pause);
    writer.println(line);
    writer.flush();
    bar.ifPresent(ProgressBar::resume);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
