package org.jointly.server.explorer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * An axis of time in a picture.
 *
 * @param first the first year
 * @param last the last year, shown to its end
 * @param left where it begins, in units of the picture
 * @param width how long it is, in units of the picture
 */
record Axis(int first, int last, double left, double width) {
  private static final int FEWEST_YEARS = 4;

  /** Makes an axis on which all days stand with some months of room on both sides. */
  static Axis over(Collection<LocalDate> days, double left, double width) {
    LocalDate today = LocalDate.now();
    LocalDate first = days.stream().min(LocalDate::compareTo).orElse(today).minusMonths(5);
    LocalDate last = days.stream().max(LocalDate::compareTo).orElse(today).plusMonths(5);
    int from = Math.min(first.getYear(), last.getYear() - FEWEST_YEARS);
    return new Axis(from, last.getYear(), left, width);
  }

  /** Returns where a day stands; days beyond the axis stand at its ends. */
  double at(LocalDate day) {
    double all = ChronoUnit.DAYS.between(start(), LocalDate.of(last + 1, 1, 1));
    double part = ChronoUnit.DAYS.between(start(), day) / all;
    return left + width * Math.max(0, Math.min(1, part));
  }

  private LocalDate start() {
    return LocalDate.of(first, 1, 1);
  }

  double right() {
    return left + width;
  }

  IntStream years() {
    return IntStream.rangeClosed(first, last);
  }
}
