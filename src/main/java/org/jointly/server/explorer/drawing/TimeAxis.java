package org.jointly.server.explorer.drawing;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Places days along a line of whole years.
 *
 * @param first the first year
 * @param last the last year
 */
public record TimeAxis(int first, int last) {
  /** Room for words and marks at the ends, per cent. */
  private static final double EDGE = 1.5;

  /** A line of less than this many years looks as if it measured days. */
  private static final int FEWEST = 4;

  /** More years than this are labelled every second one, or every fifth where room is little. */
  private static final int MANY = 9;

  /** The height of the labels, in pixels. */
  public static final double LABELS = 22;

  /** Makes the line that holds all days; of some years up to now's where there is none. */
  public static TimeAxis around(Collection<LocalDate> days) {
    int last = days.stream().mapToInt(LocalDate::getYear).max().orElse(LocalDate.now().getYear());
    int first = days.stream().mapToInt(LocalDate::getYear).min().orElse(last);
    return new TimeAxis(Math.min(first, last - FEWEST + 1), last);
  }

  /** Returns the place of a day, per cent of the width; days beyond the line are at its end. */
  public double at(LocalDate day) {
    LocalDate begin = LocalDate.of(first, 1, 1);
    double all = ChronoUnit.DAYS.between(begin, LocalDate.of(last + 1, 1, 1));
    double part = ChronoUnit.DAYS.between(begin, day) / all;
    return EDGE + Math.max(0, Math.min(1, part)) * (100 - 2 * EDGE);
  }

  /** Draws the years: a line for each, labels below {@code bottom}. */
  public List<DomContent> drawn(double top, double bottom) {
    List<DomContent> drawn = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      double at = at(LocalDate.of(year, 1, 1));
      drawn.add(Drawing.line(at, top, at, bottom, "year"));
      drawn.add(label(year, bottom));
    }
    drawn.add(Drawing.line(at(LocalDate.of(last + 1, 1, 1)), top, 100 - EDGE, bottom, "year"));
    return drawn;
  }

  private DomContent label(int year, double bottom) {
    double middle = (at(LocalDate.of(year, 1, 1)) + at(LocalDate.of(year, 12, 31))) / 2;
    return Drawing.words(middle, bottom + 15, Integer.toString(year), "label" + rarity(year));
  }

  /** Returns the class of a label that is left out where there is no room for it. */
  private String rarity(int year) {
    boolean many = last - first >= MANY;
    return !many || (last - year) % 4 == 0 ? "" : (last - year) % 2 == 0 ? " seldom" : " rare";
  }
}
