package org.jointly.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsGraphTest {
  @Test
  void keepsToTheShapes() {
        new java.io.ByteArrayOutputStream() {
          {
            SampleFacts.graph(true).writeTo(this);
          }
        });
    assertThat(new ShapeChecker(new Iris()).check(SampleFacts.graph(true).graph())).isEmpty();
    assertThat(new ShapeChecker(new Iris()).check(SampleFacts.graph(false).graph())).isEmpty();
  }
}
