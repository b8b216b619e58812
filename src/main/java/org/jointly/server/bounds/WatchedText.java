package org.jointly.server.bounds;

/**
 * A text that a pattern is matched with for no longer than its query may run. Some patterns try
 * more ways to match a short text than there is time for, and Java itself never gives up.
 */
final class WatchedText implements CharSequence {
  private static final int LOOKS_BETWEEN_CHECKS = 4096;

  private final String text;
  private int looks;

  WatchedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++looks % LOOKS_BETWEEN_CHECKS == 0) {
      Stoppable.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
