package org.jointly.extraction.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jointly.extraction.indicators.Numeral.Form;
import org.jointly.extraction.phrases.DatePhrase;
import org.jointly.extraction.phrases.Sequence;

/**
 * Chooses the numbers of a passage that count something: not dates, ages, lengths of time, labels,
 * ratios, bounds, or numbers given before.
 */
final class CountedNumerals {
  private static final Set<String> SUPERLATIVES =
      Set.of("most", "least", "largest", "smallest", "highest", "lowest");
  private static final Set<String> RANKED =
      Set.of("deprived", "authority", "authorities", "county", "city", "borough", "district");
  private static final Set<String> NOT_NOTHING =
      Set.of("change", "changes", "longer", "more", "further", "one", "reported", "specific");
  private static final Set<String> LIVING = Set.of("live", "lived", "are", "were");
  private static final int NEAR = 4;

  private final Sequence words;
  private final List<DatePhrase> dates;
  private final UnitNouns.Found nouns;
  private final List<Numeral> all;

  CountedNumerals(Sequence words, List<DatePhrase> dates, UnitNouns.Found nouns) {
    this.words = words;
    this.dates = dates;
    this.nouns = nouns;
    this.all = Numerals.in(words);
  }

  /** Returns the numbers that count, in reading order; ranks as plain numbers. */
  List<Numeral> find() {
    List<Numeral> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Numeral numeral = all.get(i);
      if (counts(numeral, i) && !isRepeated(numeral, found)) {
        found.add(numeral);
      }
    }
    return found;
  }

  private boolean counts(Numeral numeral, int index) {
    return switch (numeral.form()) {
      case NONE -> countsAsNothing(numeral);
      case ALL -> countsAsAll(numeral, index);
      case ORDINAL -> isRank(numeral);
      case RATE -> true;
      case PERCENT -> !Labels.isPointer(words, numeral);
      case PLAIN -> isPlainCount(numeral, index);
    };
  }

  private boolean isPlainCount(Numeral numeral, int index) {
    boolean dated = Years.isDate(words, numeral, dates);
    boolean aged = Ages.isAge(words, numeral) || Ages.isTime(words, numeral);
    boolean labelled = Labels.isName(words, numeral) || Labels.isPointer(words, numeral);
    boolean suppressed = Labels.isSuppressed(words, numeral);
    return !dated && !aged && !labelled && !suppressed && !isPaired(index);
  }

  private boolean isPaired(int index) {
    Numeral numeral = all.get(index);
    boolean withNext =
        index + 1 < all.size()
            && (Ages.isRange(words, numeral, all.get(index + 1))
                || Labels.isRatio(words, numeral, all.get(index + 1)));
    boolean withPrevious =
        index > 0
            && (Ages.isRange(words, all.get(index - 1), numeral)
                || Labels.isRatio(words, all.get(index - 1), numeral)
                || Labels.isNamedTogether(words, all.get(index - 1), numeral));
    return withNext || withPrevious || isMultiple(numeral);
  }

  /** A denominator other than 10,000 has no unit here: neither part is a figure of its own. */
  private boolean isMultiple(Numeral numeral) {
    return words.is(numeral.last() + 1, "per") || words.is(numeral.first() - 1, "per");
  }

  private boolean isRepeated(Numeral numeral, List<Numeral> found) {
    return numeral.is(Form.PLAIN)
        && words.is(numeral.first() - 1, "the")
        && found.stream().anyMatch(each -> each.value().compareTo(numeral.value()) == 0);
  }

  private boolean isRank(Numeral numeral) {
    int next = numeral.last() + 1;
    if (!words.isAny(next, SUPERLATIVES)) {
      return false;
    }
    return words.isAny(next + 1, RANKED) || words.isAny(next + 2, RANKED);
  }

  /** {@code no} must be followed by what there is none of; {@code none} stands for itself. */
  private boolean countsAsNothing(Numeral numeral) {
    int next = numeral.last() + 1;
    if (!words.is(numeral.first(), "no")) {
      return !words.is(next, "the");
    }
    return !words.isAny(next, NOT_NOTHING) && nouns.behind(numeral.last(), next + NEAR).isPresent();
  }

  /** {@code all of whom} counts where the share is not also printed as a percentage. */
  private boolean countsAsAll(Numeral numeral, int index) {
    boolean whom = words.is(numeral.last() + 1, "of") && isRelative(numeral.last() + 2);
    boolean afterWhom = words.is(numeral.first() - 2, "of") && isRelative(numeral.first() - 1);
    boolean bothDo =
        words.is(numeral.first() - 1, "and") && words.isAny(numeral.last() + 1, LIVING);
    boolean printed =
        index + 1 < all.size()
            && all.get(index + 1).is(Form.PERCENT)
            && all.get(index + 1).first() - numeral.last() <= NEAR;
    return (whom || afterWhom || bothDo) && !printed;
  }

  private boolean isRelative(int index) {
    return words.is(index, "whom") || words.is(index, "which");
  }
}
