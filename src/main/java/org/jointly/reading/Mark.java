package org.jointly.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with before its words: a number, or a bullet.
 *
 * @param number the number; empty for a bullet
 * @param text the words after it
 */
record Mark(String number, String text) {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.?");
  private static final Pattern NUMBER_AND_TEXT =
      Pattern.compile("(\\d{1,3})\\.(?:\\s+(\\S.*)|(\\p{L}.*))");
  private static final Pattern LETTERED = Pattern.compile("\\(?([a-z]|[ivx]{1,4})[).]");
  private static final Pattern DASH_AND_TEXT =
      Pattern.compile("(?:[-–—−―]\\s+|[\\u00AD\\u0336]\\s*)(\\S.*)");

  boolean isBullet() {
    return number.isEmpty();
  }

  /**
   * Finds the mark of a line, if it has one; whether a number goes on with a series, others tell.
   */
  static Optional<Mark> of(Line line) {
    Optional<Mark> number = number(line);
    return number.isPresent() ? number : bullet(line);
  }

  private static Optional<Mark> number(Line line) {
    Matcher alone = NUMBER.matcher(line.first().text());
    if (alone.matches() && line.segments().size() > 1) {
      return Optional.of(new Mark(alone.group(1), rest(line)));
    }
    Matcher inText = NUMBER_AND_TEXT.matcher(line.text());
    return inText.matches()
        ? Optional.of(
            new Mark(inText.group(1), inText.group(2) == null ? inText.group(3) : inText.group(2)))
        : Optional.empty();
  }

  private static Optional<Mark> bullet(Line line) {
    String first = line.first().text();
    boolean gap = line.segments().size() > 1;
    if (gap
        && (first.length() == 1 && isBullet(first)
            || Characters.isBulletBeforeGap(first)
            || LETTERED.matcher(first).matches())) {
      return Optional.of(new Mark("", rest(line)));
    }
    if (isBullet(first) && line.text().length() > 1) {
      return Optional.of(new Mark("", line.text().substring(1).strip()));
    }
    Matcher dash = DASH_AND_TEXT.matcher(line.text());
    return dash.matches() ? Optional.of(new Mark("", dash.group(1))) : Optional.empty();
  }

  private static boolean isBullet(String text) {
    return !text.isEmpty() && Characters.isBullet(text.charAt(0));
  }

  private static String rest(Line line) {
    StringBuilder text = new StringBuilder();
    line.segments().stream().skip(1).forEach(part -> Mending.join(text, part.text()));
    return text.toString();
  }
}
