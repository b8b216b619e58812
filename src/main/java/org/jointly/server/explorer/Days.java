package org.jointly.server.explorer;

import static j2html.TagCreator.tag;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Writes days, months and years as an English reader would. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private static final DateTimeFormatter IN_SHORT =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  private Days() {}

  /** Writes a day as 4 February 2016. */
  public static String words(LocalDate day) {
    return day.format(DAY);
  }

  /** Writes the month of a day in little room, as Feb 2016. */
  public static String month(LocalDate day) {
    return day.format(IN_SHORT);
  }

  /** Writes {@code 2016-02-04} as 4 February 2016; a month or year likewise; else as it is. */
  public static String words(String date) {
    return written(date, DAY);
  }

  /** Writes a date in little room and on one line, as an element that programs can read. */
  public static DomContent brief(String date) {
    return tag("time").attr("datetime", date).withText(written(date, SHORT).replace(' ', '\u00A0'));
  }

  private static String written(String date, DateTimeFormatter day) {
    try {
      return switch (date.split("-").length) {
        case 3 -> LocalDate.parse(date).format(day);
        case 2 -> YearMonth.parse(date).format(MONTH);
        default -> date;
      };
    } catch (DateTimeParseException other) {
      return date;
    }
  }
}
