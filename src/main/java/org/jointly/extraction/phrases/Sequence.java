package org.jointly.extraction.phrases;

import java.util.Set;
import org.jointly.vocabulary.Words;

/**
 * The words of a passage, asked by position. Positions before the first and behind the last word
 * hold the empty word, so rules need not mind the edges.
 */
public final class Sequence {
  private final String text;
  private final Words words;

  /** Splits a text into its words. */
  public Sequence(String text) {
    this.text = text;
    this.words = Words.of(text);
  }

  /** Returns the text. */
  public String text() {
    return text;
  }

  /** Returns the words with their places in the text. */
  public Words words() {
    return words;
  }

  /** Returns how many words there are. */
  public int size() {
    return words.size();
  }

  /** Returns the word at a position in its normal form. */
  public String word(int index) {
    return index < 0 || index >= size() ? "" : words.word(index);
  }

  /** Tells whether a word stands at a position. */
  public boolean is(int index, String word) {
    return word(index).equals(word);
  }

  /** Tells whether one of some words stands at a position. */
  public boolean isAny(int index, Set<String> wanted) {
    return wanted.contains(word(index));
  }

  /** Tells whether words stand one after the other from a position on. */
  public boolean reads(int from, String... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (!is(from + i, wanted[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns what stands between a word and the one behind it, or the end of the text. */
  public String behind(int index) {
    if (index < 0 || index >= size()) {
      return "";
    }
    int to = index + 1 < size() ? words.start(index + 1) : text.length();
    return text.substring(words.end(index), to);
  }

  /** Returns what stands between a word and the one before it, or the beginning of the text. */
  public String before(int index) {
    return index == 0 ? text.substring(0, words.start(0)) : behind(index - 1);
  }

  /** Tells whether a word is the last of its sentence, as positions outside the text are. */
  public boolean endsSentence(int index) {
    return index < 0 || index >= size() || words.endsSentence(index);
  }

  /** Returns the position of the first word of the sentence that a word stands in. */
  public int sentenceStart(int index) {
    int at = index;
    while (at > 0 && !endsSentence(at - 1)) {
      at--;
    }
    return at;
  }

  /** Returns the position behind the last word of the sentence that a word stands in. */
  public int sentenceEnd(int index) {
    int at = index;
    while (at < size() && !endsSentence(at)) {
      at++;
    }
    return Math.min(at + 1, size());
  }

  /** Returns the text from one word up to, but without, another. */
  public String slice(int from, int to) {
    return from >= to ? "" : text.substring(words.start(from), words.end(to - 1));
  }
}
