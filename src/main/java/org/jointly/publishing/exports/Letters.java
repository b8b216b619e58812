package org.jointly.publishing.exports;

/** Knows which characters the formats can write. */
final class Letters {
  private static final int REPLACEMENT = 0xFFFD;

  private Letters() {}

  /**
   * Returns a text with a replacement character in place of each that XML 1.0 cannot hold (section
   * 2.2: controls, halves of pairs, two non-characters), not even escaped.
   */
  static String legal(String text) {
    if (text.codePoints().allMatch(Letters::isLegal)) {
      return text;
    }
    return text.codePoints()
        .map(letter -> isLegal(letter) ? letter : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int letter) {
    return letter >= 0x20
        ? letter <= 0xD7FF || letter >= 0xE000 && letter != 0xFFFE && letter != 0xFFFF
        : letter == '\t' || letter == '\n' || letter == '\r';
  }
}
