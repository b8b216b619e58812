package org.jointly.extraction.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads single words as numbers: figures with separators, number words to ninety, ordinals. */
final class NumberWords {
  private static final List<String> TO_NINETEEN =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private static final Map<String, Integer> SMALL =
      IntStream.range(0, TO_NINETEEN.size())
          .boxed()
          .collect(Collectors.toMap(TO_NINETEEN::get, i -> i));
  private static final Map<String, Integer> ROUND =
      IntStream.range(0, TENS.size())
          .boxed()
          .collect(Collectors.toMap(TENS::get, i -> 20 + 10 * i));
  private static final Map<String, BigDecimal> MULTIPLES =
      Map.of(
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000));
  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})(st|nd|rd|th)");

  private NumberWords() {}

  /** Reads figures: {@code 4,807}, {@code 39.5}, {@code 12}. */
  static Optional<BigDecimal> figures(String word) {
    return FIGURES.matcher(word).matches()
        ? Optional.of(new BigDecimal(word.replace(",", "")))
        : Optional.empty();
  }

  /** Reads a word from {@code zero} to {@code nineteen}. */
  static Optional<Integer> small(String word) {
    return Optional.ofNullable(SMALL.get(word));
  }

  /** Reads {@code twenty}, {@code thirty} … {@code ninety}. */
  static Optional<Integer> round(String word) {
    return Optional.ofNullable(ROUND.get(word));
  }

  /** Reads {@code hundred}, {@code thousand} or {@code million}. */
  static Optional<BigDecimal> multiple(String word) {
    return Optional.ofNullable(MULTIPLES.get(word));
  }

  /** Reads a rank: {@code 6th}, {@code third}. */
  static Optional<Integer> ordinal(String word) {
    var numbered = NUMBERED.matcher(word);
    if (numbered.matches()) {
      return Optional.of(Integer.valueOf(numbered.group(1)));
    }
    int place = ORDINALS.indexOf(word);
    return place < 0 ? Optional.empty() : Optional.of(place + 1);
  }
}
