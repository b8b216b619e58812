package org.jointly.extraction.indicators;

import java.util.List;
import java.util.Set;
import org.jointly.extraction.indicators.Numeral.Form;
import org.jointly.extraction.phrases.DatePhrase;
import org.jointly.extraction.phrases.Sequence;

/** Tells the years and dates among the numbers of a text. */
final class Years {
  private static final Set<String> CHILDREN = Set.of("child", "children", "young", "pupils");
  private static final Set<String> COMPARING = Set.of("from", "to", "with", "than", "of", "as");
  private static final Set<String> AT = Set.of("at", "as", "on");

  private Years() {}

  /** Tells whether a number is part of a date or is a year, also the second half of 2013/14. */
  static boolean isDate(Sequence words, Numeral numeral, List<DatePhrase> dates) {
    return dates.stream().anyMatch(date -> covers(date, numeral) || leads(words, numeral, date))
        || isYear(words, numeral)
        || endsSpan(words, numeral);
  }

  private static boolean isYear(Sequence words, Numeral numeral) {
    boolean bare = numeral.couldBeYear() && !words.word(numeral.first()).contains(",");
    return bare && !words.isAny(numeral.last() + 1, CHILDREN) && !isCompared(words, numeral);
  }

  /**
   * A number as large as a year that is said to have held on a date, as in {@code from 2001 at}.
   */
  private static boolean isCompared(Sequence words, Numeral numeral) {
    boolean dated = words.isAny(numeral.last() + 1, AT);
    return dated && words.isAny(numeral.first() - 1, COMPARING);
  }

  private static boolean endsSpan(Sequence words, Numeral numeral) {
    String before = words.word(numeral.first() - 1);
    boolean joined = words.before(numeral.first()).matches("[/\\-–]");
    return joined && numeral.is(Form.PLAIN) && before.matches("(19[89]|20[0-3])\\d");
  }

  /** The first day of a span, as in {@code between 24 and 28 June}. */
  private static boolean leads(Sequence words, Numeral numeral, DatePhrase date) {
    boolean near = date.first() == numeral.last() + 2;
    boolean linked = words.is(numeral.last() + 1, "and") || words.is(numeral.last() + 1, "to");
    boolean day = words.word(date.first()).matches("\\d.*") && numeral.value().intValue() <= 31;
    return near && linked && day;
  }

  private static boolean covers(DatePhrase date, Numeral numeral) {
    return date.first() <= numeral.first() && numeral.last() <= date.last();
  }
}
