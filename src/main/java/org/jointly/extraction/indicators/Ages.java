package org.jointly.extraction.indicators;

import java.util.List;
import java.util.Set;
import org.jointly.extraction.phrases.Sequence;

/** Tells the ages of children and the lengths of time among the numbers of a text. */
final class Ages {
  private static final Set<String> BEFORE = Set.of("aged", "age", "ages", "post", "pre");
  private static final Set<String> LIMITS = Set.of("under", "over", "below", "above", "than");
  private static final Set<String> CHILDREN =
      Set.of("child", "children", "young", "pupils", "girls", "boys");
  private static final Set<String> UPWARDS =
      Set.of("over", "under", "above", "below", "older", "younger", "upwards");
  private static final Set<String> TIME =
      Set.of(
          "year",
          "years",
          "month",
          "months",
          "hour",
          "hours",
          "minute",
          "minutes",
          "term",
          "terms",
          "working",
          "calendar",
          "night",
          "nights",
          "decade",
          "decades");
  private static final Set<String> COUNTED_TIME = Set.of("day", "days", "week", "weeks");
  private static final Set<String> MEASURING =
      Set.of("of", "is", "was", "at", "took", "takes", "averaged", "averages", "from", "to");

  private Ages() {}

  /** Tells whether a number is an age, alone or as an end of a range. */
  static boolean isAge(Sequence words, Numeral numeral) {
    return numeral.couldBeAge() && (saidBefore(words, numeral) || saidBehind(words, numeral));
  }

  private static boolean saidBefore(Sequence words, Numeral numeral) {
    int before = numeral.first() - 1;
    if (words.isAny(before, BEFORE) || words.reads(before - 1, "age", "of")) {
      return true;
    }
    boolean counted = words.isAny(numeral.last() + 1, CHILDREN);
    return words.isAny(before, LIMITS) && !counted && !words.is(before - 1, "fewer");
  }

  private static boolean saidBehind(Sequence words, Numeral numeral) {
    int next = numeral.last() + 1;
    boolean upwards =
        (words.is(next, "and") || words.is(next, "or")) && words.isAny(next + 1, UPWARDS);
    boolean plus = words.is(next, "plus") || words.behind(numeral.last()).startsWith("+");
    return upwards || plus || words.is(next, "age");
  }

  /** Tells whether a number is a length of time that is not itself a finding. */
  static boolean isTime(Sequence words, Numeral numeral) {
    int next = numeral.last() + 1;
    if (words.isAny(next, TIME)) {
      return true;
    }
    return words.isAny(next, COUNTED_TIME) && !words.isAny(numeral.first() - 1, MEASURING);
  }

  /** Tells whether two neighbouring numbers are the ends of a range of ages. */
  static boolean isRange(Sequence words, Numeral low, Numeral high) {
    if (!low.couldBeAge() || !high.couldBeAge()) {
      return false;
    }
    if (high.first() == low.last() + 1) {
      return words.behind(low.last()).strip().matches("[-–—−/]");
    }
    boolean linked = words.is(low.last() + 1, "to") || words.is(low.last() + 1, "and");
    boolean near = high.first() == low.last() + 2;
    return near && linked && List.of(low, high).stream().anyMatch(end -> isBound(words, end));
  }

  private static boolean isBound(Sequence words, Numeral end) {
    return isAge(words, end) || isTime(words, end);
  }
}
