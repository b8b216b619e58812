package org.jointly.extraction.indicators;

import java.util.List;
import java.util.Set;
import org.jointly.extraction.indicators.Numeral.Form;
import org.jointly.extraction.phrases.Sequence;

/** Tells the numbers that name, refer back or compare, and so count nothing themselves. */
final class Labels {
  private static final Set<String> NAMING =
      Set.of(
          "stage",
          "stages",
          "tier",
          "tiers",
          "grade",
          "grades",
          "level",
          "levels",
          "section",
          "sections",
          "table",
          "tables",
          "band",
          "figure",
          "phase",
          "part",
          "chapter",
          "category",
          "regulation",
          "article",
          "page",
          "year",
          "footnote",
          "note",
          "day",
          "zone",
          "number",
          "think",
          "paragraph");
  private static final Set<String> POINTING =
      Set.of(
          "these",
          "those",
          "all",
          "both",
          "top",
          "bottom",
          "worst",
          "main",
          "first",
          "last",
          "next",
          "past",
          "previous",
          "every",
          "each",
          "any",
          "another",
          "same",
          "final");
  private static final Set<String> PARTS =
      Set.of(
          "half",
          "halves",
          "third",
          "thirds",
          "quarter",
          "quarters",
          "fifth",
          "fifths",
          "tenth",
          "tenths",
          "stop",
          "another");
  private static final Set<String> SOME = Set.of("these", "those", "whom", "which", "them");
  private static final Set<String> MORE = Set.of("more", "fewer", "less", "better");
  private static final Set<String> COUNTING =
      Set.of(
          "is",
          "was",
          "are",
          "were",
          "of",
          "to",
          "from",
          "with",
          "at",
          "than",
          "and",
          "or",
          "by",
          "in",
          "over",
          "under",
          "about",
          "around",
          "approximately",
          "just",
          "only",
          "nearly",
          "almost",
          "between",
          "has",
          "have",
          "had",
          "operates",
          "includes",
          "including");
  private static final Set<String> MONEY = Set.of("£", "€", "$");

  private Labels() {}

  /** Tells whether a number names a thing, such as a stage, a section or an amount of money. */
  static boolean isName(Sequence words, Numeral numeral) {
    int before = numeral.first() - 1;
    String sign = words.before(numeral.first()).strip();
    boolean money = !sign.isEmpty() && MONEY.contains(sign.substring(sign.length() - 1));
    boolean noted = isNote(words, numeral, sign);
    boolean named = words.isAny(before, NAMING) && !words.reads(before - 1, "this", "number");
    return money || noted || (named && numeral.is(Form.PLAIN));
  }

  /**
   * A single figure is the mark of a note in square brackets, in round ones that open or end a
   * sentence, and between a noun and a stop.
   */
  private static boolean isNote(Sequence words, Numeral numeral, String before) {
    if (!words.word(numeral.first()).matches("\\d")) {
      return false;
    }
    String behind = words.behind(numeral.last()).strip();
    boolean opens = words.sentenceStart(numeral.first()) == numeral.first();
    boolean ends = words.endsSentence(numeral.last());
    boolean round = before.endsWith("(") && behind.startsWith(")") && (opens || ends);
    boolean square = before.endsWith("[") && behind.startsWith("]");
    boolean stop = before.isEmpty() && behind.matches("[,.;].*");
    return round || square || (stop && !opens && !words.isAny(numeral.first() - 1, COUNTING));
  }

  /** Tells whether a number points at something counted before or is an idiom. */
  static boolean isPointer(Sequence words, Numeral numeral) {
    int before = numeral.first() - 1;
    int next = numeral.last() + 1;
    boolean touching = words.before(numeral.first()).isBlank();
    boolean pointing = words.isAny(before, POINTING) || words.reads(before - 1, "of", "this");
    boolean orMore = words.is(next, "or") && words.isAny(next + 1, MORE);
    boolean deprived = words.is(next, "most") || words.is(next, "least");
    boolean idiom = words.isAny(next, PARTS) || (numeral.is(Form.PERCENT) && deprived);
    boolean compound =
        words.behind(numeral.last()).matches("[-‑]") && words.word(next).matches("\\p{L}+");
    return (touching && pointing)
        || (compound && numeral.is(Form.PLAIN))
        || orMore
        || idiom
        || isPronoun(words, numeral);
  }

  private static boolean isPronoun(Sequence words, Numeral numeral) {
    if (!words.is(numeral.first(), "one") || numeral.first() != numeral.last()) {
      return false;
    }
    int next = numeral.last() + 1;
    boolean oneOf = words.is(next, "of") && !words.isAny(next + 1, SOME);
    boolean determined =
        Set.of("this", "that", "the", "no", "which").contains(words.word(next - 2));
    return oneOf || determined || words.reads(next, "to", "one");
  }

  /** Tells whether two neighbouring numbers make a ratio, such as {@code one in six}. */
  static boolean isRatio(Sequence words, Numeral one, Numeral other) {
    boolean plain = one.is(Form.PLAIN) && other.is(Form.PLAIN) && !other.couldBeYear();
    boolean near = other.first() == one.last() + 2 && words.is(one.last() + 1, "in");
    return plain && near && other.value().compareTo(one.value()) > 0;
  }

  /** Tells whether two neighbouring numbers are named together, as in {@code tiers 3 and 4}. */
  static boolean isNamedTogether(Sequence words, Numeral one, Numeral other) {
    boolean near = other.first() - one.last() <= 2;
    boolean linked = List.of("and", "or", "to").contains(words.word(one.last() + 1));
    boolean joined = linked || words.behind(one.last()).strip().matches("[-–/]");
    return near && joined && other.is(Form.PLAIN) && isName(words, one);
  }

  /** Tells whether a number is only a bound below which the real one is kept back. */
  static boolean isSuppressed(Sequence words, Numeral numeral) {
    int before = numeral.first() - 1;
    return numeral.couldBeAge()
        && words.is(before, "than")
        && (words.is(before - 1, "less") || words.is(before - 1, "fewer"));
  }
}
