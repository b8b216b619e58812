package org.jointly.reading;

/** Tells characters apart as print does. */
final class Characters {

  private static final String BULLETS =
      "•●◼■▪◦○‣⁃∙·►◆❖➢✓\uF0B7\uF0A7\uF06E\uF06C\uF0D8\uF0FC\uF0A8";

  private Characters() {}

  static boolean isBlank(char letter) {
    return letter <= ' '
        || letter == '\u00A0'
        || letter == '\u202F'
        || letter >= '\u2000' && letter <= '\u200B'
        || letter == '\uFEFF';
  }

  /** Tells marks that only ever begin a list item. */
  static boolean isBullet(char letter) {
    return BULLETS.indexOf(letter) >= 0 || letter >= '\uF000' && letter <= '\uF0FF';
  }

  /** Tells marks that begin a list item when a gap follows, and are letters or dashes otherwise. */
  static boolean isBulletBeforeGap(String text) {
    return text.length() == 1 && "–—−―-\u0336\u00ADo*".indexOf(text.charAt(0)) >= 0;
  }
}
