package org.jointly.extraction.indicators;

import java.math.BigDecimal;

/**
 * A number as it is written in a text.
 *
 * @param value what it says; a percentage as printed, so 39 for 39%
 * @param form how it is said
 * @param first index of its first word
 * @param last index of its last word, its sign or denominator included
 */
record Numeral(BigDecimal value, Form form, int first, int last) {

  /** How a number is said. */
  enum Form {
    /** A whole or decimal number, in figures or in words. */
    PLAIN,
    /** A share of a hundred. */
    PERCENT,
    /** So many in 10,000. */
    RATE,
    /** The words {@code no}, {@code none} or {@code nil}. */
    NONE,
    /** The words {@code all} or {@code both}, said of a number just given. */
    ALL,
    /** A rank, such as {@code 3rd} or {@code third}. */
    ORDINAL
  }

  boolean is(Form wanted) {
    return form == wanted;
  }

  /** Tells whether it is a whole number from 0 to 25, as the ages of children are. */
  boolean couldBeAge() {
    return form == Form.PLAIN && value.scale() <= 0 && value.intValue() <= 25;
  }

  /** Tells whether it is written as years are: four figures, from 1980 to 2039. */
  boolean couldBeYear() {
    return form == Form.PLAIN
        && value.scale() == 0
        && value.intValue() >= 1980
        && value.intValue() < 2040;
  }
}
