package org.jointly.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static List<String> words(String text) {
    Words words = Words.of(text);
    return IntStream.range(0, words.size()).mapToObj(words::word).toList();
  }

  private static List<String> sentences(String text) {
    return Words.of(text).sentences().stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void hyphensPartWordsAndApostrophesAreStraight() {
    assertThat(words("Out-of-hours – the Children’s team"))
        .containsExactly("out", "of", "hours", "the", "children's", "team");
  }

  @Test
  void anApostropheBehindAPluralIsNoPartOfTheWord() {
    assertThat(words("carers’ views ‘quoted’")).containsExactly("carers", "views", "quoted");
  }

  @Test
  void figuresKeepTheirPointsAndCommas() {
    assertThat(words("10,000 children, 1.5%.")).containsExactly("10,000", "children", "1.5");
  }

  @Test
  void anAmpersandIsTheWordAnd() {
    assertThat(words("Bath & Wells")).containsExactly("bath", "and", "wells");
  }

  @Test
  void sentencesEndAtStopsBeforeACapital() {
    assertThat(sentences("It works. \"Does it?\" Yes! 3 boroughs share it."))
        .containsExactly("It works.", "\"Does it?\"", "Yes!", "3 boroughs share it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plans (e.g. Care plans) are late.",
        "Dr. Lee and J. Brown met.",
        "It rose by 1.5 points.",
        "The board met approx. twice."
      })
  void abbreviationsAndFiguresEndNoSentence(String text) {
    assertThat(sentences(text)).hasSize(1);
  }

  @Test
  void aMissingBlankBehindAStopStillEndsTheSentence() {
    assertThat(sentences("Plans are late.They drift.")).hasSize(2);
  }

  @Test
  void cellsOfATableAreApart() {
    assertThat(Words.of("Leadership\tGood").endsSentence(0)).isTrue();
  }

  @Test
  void findsTheWordAtAnOffset() {
    Words words = Words.of("a bc d");
    assertThat(words.wordAt(2)).isEqualTo(1);
    assertThat(words.wordAt(3)).isEqualTo(2);
    assertThat(words.wordAt(99)).isEqualTo(3);
  }

  @Test
  void anEmptyTextHasNeitherWordsNorSentences() {
    assertThat(Words.of(" … ").size()).isZero();
    assertThat(Words.of("").sentences()).isEmpty();
  }

  @Test
  void placesAlwaysLeadBackToTheText() {
    Random random = new Random(7);
    String signs = "ab Z.é’'-&1,\t\n!?()\"•";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(40), 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
      Words words = Words.of(text.toString());
      int before = 0;
      for (int i = 0; i < words.size(); i++) {
        assertThat(words.start(i)).isGreaterThanOrEqualTo(before);
        before = words.end(i);
        assertThat(KnownWord.normal(text.substring(words.start(i), words.end(i))))
            .isEqualTo(words.word(i));
      }
    }
  }
}
