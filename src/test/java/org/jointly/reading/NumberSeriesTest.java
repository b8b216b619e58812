package org.jointly.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberSeriesTest {

  private final NumberSeries series = new NumberSeries();

  @Test
  void followsTheNumbers() {
    assertThat(series.takes(1, 70)).isTrue();
    assertThat(series.takes(2, 70)).isTrue();
    assertThat(series.last()).isEqualTo(2);
  }

  @Test
  void refusesWhatDoesNotFollow() {
    series.takes(1, 70);
    assertThat(series.takes(17, 70)).isFalse();
    assertThat(series.takes(0, 70)).isFalse();
    assertThat(series.last()).isEqualTo(1);
  }

  @Test
  void passesOverASmallGapOnlyWhereNumbersStand() {
    series.takes(1, 70);
    assertThat(series.takes(4, 200)).isFalse();
    assertThat(series.takes(4, 71)).isTrue();
  }

  @Test
  void beginsAnew() {
    series.takes(1, 70);
    series.takes(2, 70);
    assertThat(series.takes(1, 70)).isTrue();
    assertThat(series.takes(2, 70)).isTrue();
  }

  @Test
  void bearsALostFirstNumber() {
    assertThat(series.takes(2, 70)).isTrue();
  }
}
