package org.jointly.extraction.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in a text.
 *
 * @param iso {@code YYYY-MM-DD}, {@code YYYY-MM}; empty for a day and month without a year
 * @param first index of its first word
 * @param last index of its last word
 */
public record DatePhrase(String iso, int first, int last) {
  private static final Pattern DAY = Pattern.compile("([0-3]?\\d)(st|nd|rd|th)?");
  private static final Pattern MONTH_NUMBER = Pattern.compile("[01]?\\d");
  private static final Pattern YEAR = Pattern.compile("(19[89]|20[0-3])\\d");

  /** Finds the dates that name a month, and those in figures such as {@code 31/03/2014}. */
  public static List<DatePhrase> in(Sequence words) {
    List<DatePhrase> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      Optional<DatePhrase> date = named(words, at).or(() -> numeric(words, at));
      date.ifPresent(found::add);
      i = date.map(DatePhrase::last).orElse(i);
    }
    return found;
  }

  /** Returns the date that begins at a word, also a year alone. */
  public static Optional<DatePhrase> at(Sequence words, int first) {
    Optional<DatePhrase> date = named(words, first).or(() -> numeric(words, first));
    boolean year = YEAR.matcher(words.word(first)).matches();
    return date.isEmpty() && year
        ? Optional.of(new DatePhrase(words.word(first), first, first))
        : date.filter(each -> !each.iso().isEmpty());
  }

  private static Optional<DatePhrase> named(Sequence words, int at) {
    Matcher day = DAY.matcher(words.word(at));
    boolean withDay = day.matches() && month(words, at + 1) > 0;
    int first = withDay ? at + 1 : at;
    int month = month(words, first);
    boolean withYear = YEAR.matcher(words.word(first + 1)).matches();
    if (month == 0 || !(withDay || withYear)) {
      return Optional.empty();
    }
    if (!withYear) {
      return Optional.of(new DatePhrase("", at, first));
    }
    String iso = words.word(first + 1) + String.format("-%02d", month);
    return Optional.of(new DatePhrase(withDay ? iso + day(day.group(1)) : iso, at, first + 1));
  }

  private static Optional<DatePhrase> numeric(Sequence words, int at) {
    boolean slashes = isSlash(words.behind(at)) && isSlash(words.behind(at + 1));
    boolean figures =
        DAY.matcher(words.word(at)).matches()
            && MONTH_NUMBER.matcher(words.word(at + 1)).matches()
            && YEAR.matcher(words.word(at + 2)).matches();
    if (!slashes || !figures) {
      return Optional.empty();
    }
    String iso = words.word(at + 2) + day(words.word(at + 1)) + day(words.word(at));
    return Optional.of(new DatePhrase(iso, at, at + 2));
  }

  private static String day(String figures) {
    return String.format("-%02d", Integer.parseInt(figures));
  }

  private static boolean isSlash(String between) {
    return between.equals("/");
  }

  /** Tells the number of the month that a word names in full, 0 where it names none. */
  private static int month(Sequence words, int index) {
    return Months.NAMES.indexOf(words.word(index)) + 1;
  }
}
