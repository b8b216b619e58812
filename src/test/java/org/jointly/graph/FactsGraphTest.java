package org.jointly.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsGraphTest {
  private final ShapeChecker checker = new ShapeChecker(new Iris());

  @Test
  void keepsToTheShapesWithAndWithoutTexts() {
    assertThat(checker.check(SampleFacts.graph(true).graph())).isEmpty();
    assertThat(checker.check(SampleFacts.graph(false).graph())).isEmpty();
  }
}
