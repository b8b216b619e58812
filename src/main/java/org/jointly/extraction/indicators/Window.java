package org.jointly.extraction.indicators;

import java.util.List;
import java.util.Set;
import org.jointly.extraction.phrases.Sequence;

/**
 * The words that speak of one number: those before it since the last number, and those behind it up
 * to the next number, a comparison or a bracket.
 *
 * @param from first word of its left side
 * @param number the number itself
 * @param rightFrom first word of its right side; behind a bracket that follows the number
 * @param to the word behind its right side
 * @param repeats whether it stands in a bracket that only says the last number in another way, as
 *     in {@code 161 (32%)}
 * @param bracketed whether it stands in brackets
 */
record Window(int from, Numeral number, int rightFrom, int to, boolean repeats, boolean bracketed) {
  private static final Set<String> TURNING = Set.of("all", "both", "which", "none");
  private static final Set<String> NOUN =
      Set.of("children", "child", "and", "young", "people", "person");
  private static final Set<String> RESTATING = Set.of("or", "about", "around", "approximately");

  /** Marks out the words around each number of a passage. */
  static Window of(Sequence words, List<Numeral> numbers, int index, Set<Integer> comparisons) {
    Numeral number = numbers.get(index);
    int previous = index == 0 ? -1 : numbers.get(index - 1).last();
    int from = Math.max(words.sentenceStart(number.first()), previous + 1);
    boolean inside = inside(words, number.first());
    boolean repeats = inside && previous >= 0 && restates(words, previous, number.first());
    int rightFrom = rightFrom(words, number.last(), repeats);
    int limit = words.sentenceEnd(number.last());
    for (Numeral next : numbers) {
      limit = next.first() >= rightFrom ? Math.min(limit, next.first()) : limit;
    }
    int to = rightTo(words, rightFrom, limit, comparisons);
    to = limit < words.sentenceEnd(number.last()) ? beforeBracket(words, rightFrom, to, limit) : to;
    return new Window(from, number, rightFrom, Math.max(rightFrom, to), repeats, inside);
  }

  private static boolean inside(Sequence words, int at) {
    for (int i = at - 1; i >= 0 && at - i < 30; i--) {
      String gap = words.behind(i);
      int opened = gap.lastIndexOf('(');
      int closed = gap.lastIndexOf(')');
      if (opened >= 0 || closed >= 0) {
        return opened > closed;
      }
    }
    return false;
  }

  private static boolean restates(Sequence words, int previous, int first) {
    for (int i = previous + 1; i < first; i++) {
      if (!words.isAny(i, RESTATING) && !words.isAny(i, NOUN)) {
        return false;
      }
    }
    return true;
  }

  /** Steps over a bracket that follows the number, or out of one that holds nothing else. */
  private static int rightFrom(Sequence words, int last, boolean repeats) {
    int noun = last;
    while (words.isAny(noun + 1, NOUN)) {
      noun++;
    }
    int start = words.behind(noun).contains("(") ? noun : last;
    String gap = words.behind(start).strip();
    if (gap.startsWith("%")) {
      gap = gap.replaceFirst("%+\\s*", "");
    }
    if (gap.startsWith(")") && !repeats) {
      return last + 1;
    }
    int at = start;
    while (gap.startsWith("(") && at + 1 < words.size() && !words.behind(at + 1).contains(")")) {
      at++;
    }
    return gap.startsWith("(") ? Math.min(at + 2, words.size()) : last + 1;
  }

  /** Ends the right side before the bracket that the next number stands in. */
  private static int beforeBracket(Sequence words, int from, int to, int next) {
    for (int i = next; i > from && next - i < 30; i--) {
      String gap = words.before(i);
      if (gap.contains(")") && gap.lastIndexOf(')') > gap.lastIndexOf('(')) {
        return to;
      }
      if (gap.contains("(")) {
        return Math.min(to, i);
      }
    }
    return to;
  }

  private static int rightTo(Sequence words, int from, int limit, Set<Integer> comparisons) {
    for (int i = from; i < limit; i++) {
      String gap = words.before(i);
      boolean parted = i > from && gap.contains(";");
      boolean turned = gap.contains(",") && words.isAny(i, TURNING);
      if (parted || turned || comparisons.contains(i)) {
        return i;
      }
    }
    return limit;
  }
}
