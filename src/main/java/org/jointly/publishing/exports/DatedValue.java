package org.jointly.publishing.exports;

/**
 * A value that an attribute has for a time.
 *
 * @param spell the time
 * @param value the value
 */
public record DatedValue(Spell spell, String value) {
  /** Returns it as one text: the time, a space, the value. */
  public String text() {
    return spell.text() + " " + value;
  }
}
