package org.jointly.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Mends characters and joins lines: ligatures, blanks, soft hyphens, words broken at line ends. */
final class Mending {

  private static final Pattern BRACKETED_MARK = Pattern.compile("(?<=[\\p{L}.,])\\[\\d{1,2}\\]");
  private static final char SOFT_HYPHEN = '\u00AD';

  private Mending() {}

  /** Mends the characters of one line and closes up its blanks. */
  static String line(String raw) {
    StringBuilder mended = new StringBuilder(raw.length());
    boolean blank = false;
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      if (Characters.isBlank(letter)) {
        blank = mended.length() > 0;
        continue;
      }
      if (blank) {
        mended.append(' ');
        blank = false;
      }
      append(mended, letter);
    }
    return mended.toString().stripTrailing();
  }

  private static void append(StringBuilder mended, char letter) {
    if (letter >= '\uFB00' && letter <= '\uFB06') {
      mended.append(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC));
    } else if (letter == '\u2010' || letter == '\u2011') {
      mended.append('-');
    } else if (letter != '\uFFFD' && letter != '\u200C' && letter != '\u200D') {
      mended.append(letter);
    }
  }

  /**
   * Adds a line to the text so far. A hyphen at the end of a line stays and the next word follows
   * it without a blank, for these reports break lines at real hyphens only; a soft hyphen goes.
   */
  static void join(StringBuilder text, String line) {
    if (text.length() == 0 || line.isEmpty()) {
      text.append(line);
      return;
    }
    int last = text.length() - 1;
    char end = text.charAt(last);
    if (end == SOFT_HYPHEN) {
      text.setLength(last);
    } else if (end != '-' || !wordBefore(text, last) || !goesOn(line)) {
      text.append(' ');
    }
    text.append(line);
  }

  /** Tells a word's second half from the "and" of "short- and long-term". */
  private static boolean goesOn(String line) {
    return Character.isLetterOrDigit(line.charAt(0))
        && !line.startsWith("and ")
        && !line.startsWith("or ")
        && !line.startsWith("to ");
  }

  private static boolean wordBefore(CharSequence text, int hyphen) {
    return hyphen > 0 && Character.isLetterOrDigit(text.charAt(hyphen - 1));
  }

  /** Removes soft hyphens that stand inside a line, and footnote marks in brackets. */
  static String finished(CharSequence text) {
    String whole = text.toString();
    if (whole.indexOf(SOFT_HYPHEN) >= 0) {
      whole = whole.replace("\u00AD", "");
    }
    return whole.indexOf('[') < 0 ? whole : BRACKETED_MARK.matcher(whole).replaceAll("");
  }
}
