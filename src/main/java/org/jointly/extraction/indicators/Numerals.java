package org.jointly.extraction.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.extraction.indicators.Numeral.Form;
import org.jointly.extraction.phrases.Sequence;

/**
 * Finds the numbers of a text, in reading order: figures with or without separators, number words,
 * percentages in any spelling, rates per 10,000, and the words that stand for nothing or for all.
 */
final class Numerals {
  private static final Set<String> NOTHING = Set.of("no", "none", "nil");
  private static final Set<String> EVERYTHING = Set.of("all", "both");
  private static final Set<String> TEN_THOUSAND = Set.of("10,000", "10000");

  private final Sequence words;
  private final List<Numeral> found = new ArrayList<>();

  private Numerals(Sequence words) {
    this.words = words;
  }

  /** Returns every number of the text, whatever it stands for. */
  static List<Numeral> in(Sequence words) {
    Numerals numerals = new Numerals(words);
    int at = 0;
    while (at < words.size()) {
      at = numerals.take(at);
    }
    return List.copyOf(numerals.found);
  }

  private int take(int at) {
    Optional<Numeral> numeral = cardinal(at).map(this::withSign).or(() -> word(at));
    numeral.ifPresent(found::add);
    return numeral.map(each -> each.last() + 1).orElse(at + 1);
  }

  private Optional<Numeral> word(int at) {
    if (words.isAny(at, NOTHING)) {
      return Optional.of(new Numeral(BigDecimal.ZERO, Form.NONE, at, at));
    }
    if (words.isAny(at, EVERYTHING)) {
      return Optional.of(new Numeral(BigDecimal.valueOf(100), Form.ALL, at, at));
    }
    return NumberWords.ordinal(words.word(at))
        .map(place -> new Numeral(BigDecimal.valueOf(place), Form.ORDINAL, at, at));
  }

  private Optional<Numeral> cardinal(int at) {
    return NumberWords.figures(words.word(at))
        .map(value -> plain(value, at, at))
        .or(() -> spelt(at))
        .map(this::multiplied);
  }

  private Optional<Numeral> spelt(int at) {
    Optional<Integer> tens = NumberWords.round(words.word(at));
    if (tens.isEmpty()) {
      return NumberWords.small(words.word(at)).map(value -> plain(value, at, at));
    }
    Optional<Integer> unit = NumberWords.small(words.word(at + 1)).filter(n -> n > 0 && n < 10);
    return Optional.of(
        unit.map(n -> plain(tens.get() + n, at, at + 1)).orElse(plain(tens.get(), at, at)));
  }

  private Numeral multiplied(Numeral numeral) {
    return NumberWords.multiple(words.word(numeral.last() + 1))
        .map(by -> plain(by.multiply(numeral.value()), numeral.first(), numeral.last() + 1))
        .orElse(numeral);
  }

  private Numeral withSign(Numeral numeral) {
    int last = numeral.last();
    if (words.behind(last).stripLeading().startsWith("%") || words.is(last + 1, "percent")) {
      return as(numeral, Form.PERCENT, words.is(last + 1, "percent") ? last + 1 : last);
    }
    if (words.reads(last + 1, "per", "cent")) {
      return as(numeral, Form.PERCENT, last + 2);
    }
    return rate(numeral);
  }

  private Numeral rate(Numeral numeral) {
    int last = numeral.last();
    if (!words.is(last + 1, "per")) {
      return numeral;
    }
    if (words.isAny(last + 2, TEN_THOUSAND)) {
      return as(numeral, Form.RATE, last + 2);
    }
    return words.reads(last + 2, "10", "000") ? as(numeral, Form.RATE, last + 3) : numeral;
  }

  private static Numeral as(Numeral numeral, Form form, int last) {
    return new Numeral(numeral.value(), form, numeral.first(), last);
  }

  private static Numeral plain(int value, int first, int last) {
    return plain(BigDecimal.valueOf(value), first, last);
  }

  private static Numeral plain(BigDecimal value, int first, int last) {
    return new Numeral(value, Form.PLAIN, first, last);
  }
}
