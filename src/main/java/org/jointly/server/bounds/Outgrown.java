package org.jointly.server.bounds;

/** Says that a query makes a text or number longer than one may be here. */
public final class Outgrown extends RuntimeException {
  /** The most characters a text may have that a query makes, or digits a number. */
  public static final int MOST = 1_000_000;

  private Outgrown() {
    super("The query makes a text or number of more than %,d characters.".formatted(MOST));
  }

  /** Throws where there are more characters than allowed. */
  static void check(long characters) {
    if (characters > MOST) {
      throw new Outgrown();
    }
  }
}
