package org.jointly.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {

  @Test
  void closesUpBlanksAndMendsCharacters() {
    assertThat(
            Mending.line("\u00A0 ef\uFB01cient\u00A0\u2009of\uFB02ine  co\u2011operation \uFFFD"))
        .isEqualTo("efficient offline co-operation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "well-|being|well-being",
        "up-to-|date|up-to-date",
        "short-|and long-term|short- and long-term",
        "one- or|two-year|one- or two-year",
        "the plan|is kept|the plan is kept",
        "in June -|a month|in June - a month",
        "16-|17-year-olds|16-17-year-olds",
      })
  void joinsLines(String first, String second, String whole) {
    StringBuilder text = new StringBuilder(first);
    Mending.join(text, second);
    assertThat(Mending.finished(text)).isEqualTo(whole);
  }

  @Test
  void takesSoftHyphensOut() {
    StringBuilder text = new StringBuilder("super\u00AD");
    Mending.join(text, "vision of re\u00ADviews");
    assertThat(Mending.finished(text)).isEqualTo("supervision of reviews");
  }

  @Test
  void takesBracketedFootnoteMarksOut() {
    assertThat(Mending.finished("special schools[1], and homes.[2] See [3]."))
        .isEqualTo("special schools, and homes. See [3].");
  }
}
