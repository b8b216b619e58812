package org.jointly.extraction.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitedParagraphsTest {

  @Test
  void readsListsAndRangesOnce() {
    assertThat(CitedParagraphs.in("Do it (paragraphs 7,9, 11 and 12–14; paragraph 9)."))
        .containsExactly("7", "9", "11", "12", "13", "14");
  }

  @Test
  void takesPagesForNoParagraphs() {
    assertThat(CitedParagraphs.in("Do it (Page 12, paragraph 32. Page 19, paragraph 64)."))
        .containsExactly("32", "64");
  }

  @Test
  void takesOtherFiguresForNoParagraphs() {
    assertThat(CitedParagraphs.in("Within 3 months, use section 47 for 16- and 17-year-olds."))
        .isEmpty();
  }

  @Test
  void readsNoEndlessRange() {
    assertThat(CitedParagraphs.in("(paragraphs 2-900)")).hasSizeLessThan(4);
  }
}
