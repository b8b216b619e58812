package org.jointly.extraction.previous;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointly.extraction.phrases.Months;

/** Finds months and years that a sentence names. */
final class PastDates {
  private static final Pattern YEAR = Pattern.compile("20[0-3]\\d");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?\\b(?<month>(?i:"
              + String.join("|", Months.NAMES)
              + "))\\s+(?:of\\s+)?)?(?<![\\d/–\\-£.,])(?<year>20[0-3]\\d)(?![\\d%]|[/–\\-]\\d)");

  private PastDates() {}

  /**
   * A date with its place in the sentence.
   *
   * @param when {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}
   * @param start offset of its first character
   * @param end offset behind its last character
   */
  record Dated(String when, int start, int end) {}

  /** Tells whether a text names a year. */
  static boolean anyIn(String text) {
    return YEAR.matcher(text).find();
  }

  /** Returns the dates of a sentence in order; academic and financial years are none. */
  static List<Dated> in(String sentence) {
    List<Dated> dates = new ArrayList<>();
    Matcher date = DATE.matcher(sentence);
    while (date.find()) {
      dates.add(new Dated(when(date), date.start(), date.end()));
    }
    return dates;
  }

  private static String when(Matcher date) {
    String year = date.group("year");
    if (date.group("month") == null) {
      return year;
    }
    int month = Months.NAMES.indexOf(date.group("month").toLowerCase(Locale.ROOT)) + 1;
    String yearAndMonth = String.format(Locale.ROOT, "%s-%02d", year, month);
    int day = date.group("day") == null ? 0 : Integer.parseInt(date.group("day"));
    return YearMonth.parse(yearAndMonth).isValidDay(day)
        ? String.format(Locale.ROOT, "%s-%02d", yearAndMonth, day)
        : yearAndMonth;
  }
}
