package org.jointly.measuring;

import java.util.List;

/**
 * Durations of the same thing done again and again.
 *
 * @param milliseconds in ascending order
 */
public record Times(List<Double> milliseconds) {

  public Times {
    milliseconds = milliseconds.stream().sorted().toList();
  }

  /** Returns the middle one. */
  public double median() {
    return at(0.5);
  }

  /** Returns the smallest that no less than a share of them reach (nearest rank). */
  public double at(double share) {
    int rank = (int) Math.ceil(share * milliseconds.size());
    return milliseconds.get(Math.max(0, rank - 1));
  }

  /** Returns how many there are. */
  public int count() {
    return milliseconds.size();
  }
}
