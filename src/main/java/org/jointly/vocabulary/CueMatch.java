package org.jointly.vocabulary;

/**
 * A place where a cue stands in a text.
 *
 * @param value what the cue stands for
 * @param cue the cue as it was written
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset behind its last character
 * @param <T> the kind of value
 */
public record CueMatch<T>(T value, String cue, int start, int end) {

  /** Returns how many characters it spans. */
  public int length() {
    return end - start;
  }

  /** Tells whether another match lies wholly inside this one and is shorter. */
  public boolean covers(CueMatch<?> other) {
    return start <= other.start && other.end <= end && other.length() < length();
  }

  /** Returns the matched words as the text has them. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
