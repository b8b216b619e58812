package org.jointly.extraction.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePhraseTest {

  private static List<String> dates(String text) {
    return DatePhrase.in(new Sequence(text)).stream().map(DatePhrase::iso).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "At 31 March 2015 it was so; 2015-03-31",
        "At 31st March 2015 it was so; 2015-03-31",
        "In March 2015 it was so; 2015-03",
        "On 31/03/2015 it was so; 2015-03-31",
        "MAY 2012; 2012-05"
      })
  void readsADate(String text, String iso) {
    assertThat(dates(text)).containsExactly(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"in 2015", "they may 2", "March of the children", "24/7", "41 March"})
  void findsNoDate(String text) {
    assertThat(dates(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"between 25 February and the summer", "from 1st May on"})
  void marksADayWithoutYear(String text) {
    assertThat(dates(text)).containsExactly("");
  }
}
