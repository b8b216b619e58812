package org.jointly.reading;

/**
 * Follows the printed numbers of paragraphs through a report, so that a year or a figure at the
 * beginning of a line is not taken for one.
 */
final class NumberSeries {

  /** Numbers that may be missing before a number that stands where the others stood. */
  private static final int LARGEST_GAP = 6;

  private static final float SAME_PLACE = 6f;

  private int last;
  private float place = -1;

  /**
   * Takes the number when it goes on with the series or begins another; says whether it did. The
   * first number may be lost.
   */
  boolean takes(int number, float left) {
    boolean next = number == last + 1 || last == 0 && number == 2;
    boolean again = number == 1 && last > 1;
    boolean skipped =
        number > last + 1 && number <= last + LARGEST_GAP && last > 0 && standsAt(left);
    if (next || again || skipped) {
      last = number;
      place = left;
    }
    return next || again || skipped;
  }

  /** Tells whether the last number stood there. */
  boolean standsAt(float left) {
    return Math.abs(left - place) < SAME_PLACE;
  }

  int last() {
    return last;
  }
}
