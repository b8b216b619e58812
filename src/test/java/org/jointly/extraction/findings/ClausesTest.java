package org.jointly.extraction.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;
import org.junit.jupiter.api.Test;

class ClausesTest {
  private final Evaluation evaluation = new Evaluation(Vocabulary.bundled());

  @Test
  void partsASentenceBeforeAWordOfContrast() {
    assertThat(clauses("The team is skilled, but its records are late."))
        .containsExactly("The team is skilled,", "but its records are late.");
  }

  @Test
  void endsAnOpeningConcessionAtItsComma() {
    assertThat(clauses("While the team is small, it is effective."))
        .containsExactly("While the team is small", "it is effective.");
  }

  @Test
  void keepsASentenceWithoutContrastWhole() {
    assertThat(clauses("The team is small, and it is effective."))
        .containsExactly("The team is small, and it is effective.");
  }

  @Test
  void weighsEachClauseApart() {
    assertThat(read("The team is excellent, but its records are poor."))
        .extracting(clause -> clause.praise() > 0, clause -> clause.criticism() > 0)
        .containsExactly(tuple(true, false), tuple(false, true));
  }

  private List<String> clauses(String text) {
    return read(text).stream()
        .map(clause -> text.substring(clause.start(), clause.end()).strip())
        .toList();
  }

  private List<Clause> read(String text) {
    return evaluation.sentences(text, Words.of(text)).get(0).clauses();
  }
}
