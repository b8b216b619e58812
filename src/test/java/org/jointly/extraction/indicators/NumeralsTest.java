package org.jointly.extraction.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointly.extraction.phrases.Sequence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  private static List<String> found(String text) {
    return Numerals.in(new Sequence(text)).stream()
        .map(each -> each.value().toPlainString() + " " + each.form())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,234 children; 1234 PLAIN",
        "1234 children; 1234 PLAIN",
        "a total of 1,234,567 people; 1234567 PLAIN",
        "12.50 places; 12.50 PLAIN",
        "seventeen girls; 17 PLAIN",
        "Twenty-one boys; 21 PLAIN",
        "forty children; 40 PLAIN",
        "zero children; 0 PLAIN",
        "about 25 thousand people; 25000 PLAIN",
        "1.2 million people; 1200000.0 PLAIN",
        "39% of them; 39 PERCENT",
        "39 % of them; 39 PERCENT",
        "39%% of them; 39 PERCENT",
        "39 per cent of them; 39 PERCENT",
        "39.5 percent of them; 39.5 PERCENT",
        "a rate of 62.4 per 10,000 children; 62.4 RATE",
        "a rate of 62 per 10000; 62 RATE",
        "62 per 10 000; 62 RATE",
        "no children; 0 NONE",
        "none of them; 0 NONE",
        "both of them; 100 ALL",
        "the 6th of them; 6 ORDINAL",
        "the third of them; 3 ORDINAL"
      })
  void readsANumber(String text, String number) {
    assertThat(found(text)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schools3 of the area", "the M25", "oneself", "a noisy hundred", ""})
  void findsNoNumber(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "one or two (30%); 1 PLAIN, 2 PLAIN, 30 PERCENT",
        "aged 13–19; 13 PLAIN, 19 PLAIN",
        "twenty and two; 20 PLAIN, 2 PLAIN"
      })
  void readsSeveral(String text, String numbers) {
    assertThat(String.join(", ", found(text))).isEqualTo(numbers);
  }
}
