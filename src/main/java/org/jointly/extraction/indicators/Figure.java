package org.jointly.extraction.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of a passage, with what the words around it say of it.
 *
 * @param value the number
 * @param unit label of its unit
 * @param measure notation of its measure, where it is certain
 * @param period its date or span of time; empty where not said
 * @param area notation of whose figure it is
 * @param window the words that speak of it
 */
record Figure(
    BigDecimal value,
    String unit,
    Optional<String> measure,
    String period,
    String area,
    Window window) {

  static final String AUTHORITY = "authority";

  boolean isOwn() {
    return area.equals(AUTHORITY);
  }

  boolean hasUnit(String wanted) {
    return unit.equals(wanted);
  }

  /** Returns the same figure for another date. */
  Figure at(String date) {
    return new Figure(value, unit, measure, date, area, window);
  }
}
