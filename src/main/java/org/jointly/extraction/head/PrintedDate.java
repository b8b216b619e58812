package org.jointly.extraction.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A date as far as it is printed; what is left out is taken from its neighbours. */
final class PrintedDate {
  private static final int EARLIEST_YEAR = 2000;
  private static final int LATEST_YEAR = 2099;

  private final int day;
  private final boolean joined;
  private OptionalInt month = OptionalInt.empty();
  private OptionalInt year = OptionalInt.empty();
  private boolean yearTaken;

  PrintedDate(int day, boolean joined) {
    this.day = day;
    this.joined = joined;
  }

  /** Takes the month, from 1, unless it has one. */
  void takeMonth(int number) {
    month = month.isPresent() ? month : OptionalInt.of(number);
  }

  /** Takes the year, if it has a month and no year. */
  void takeYear(int number) {
    year = month.isEmpty() || year.isPresent() ? year : OptionalInt.of(number);
  }

  /** Tells whether it ends a period that the date before it begins. */
  boolean endsPeriod() {
    return joined;
  }

  /** Tells whether its year is another date's. */
  boolean hasTakenYear() {
    return yearTaken;
  }

  /** Takes what is left out from another date. */
  void takeFrom(PrintedDate other) {
    month = month.isPresent() ? month : other.month;
    yearTaken = yearTaken || year.isEmpty();
    year = year.isPresent() ? year : other.year;
  }

  /** Returns the day, where it is complete and there is such a day. */
  Optional<LocalDate> date() {
    if (month.isEmpty() || year.isEmpty() || !plausible(year.getAsInt())) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean plausible(int year) {
    return EARLIEST_YEAR <= year && year <= LATEST_YEAR;
  }
}
