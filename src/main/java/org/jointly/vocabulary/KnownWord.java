package org.jointly.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A word in its normal form, with a number by which an index can look it up without hashing it.
 * Reports use few words over and over; what comes after the first {@link #MOST} is not numbered, so
 * that no input can fill the memory.
 *
 * @param text the word in lower case, with straight apostrophes
 * @param number below {@link #MOST}, or {@link #NO_NUMBER}
 */
record KnownWord(String text, int number) {
  static final int MOST = 1 << 15;
  private static final int NO_NUMBER = -1;
  private static final int LONGEST = 40;
  private static final Map<String, KnownWord> BY_FORM = new ConcurrentHashMap<>();
  private static final Map<String, KnownWord> BY_TEXT = new ConcurrentHashMap<>();
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** Returns the word that is printed in a form such as {@code Children’s}. */
  static KnownWord of(String form) {
    KnownWord known = BY_FORM.get(form);
    if (known == null) {
      known = numbered(normal(form));
      if (BY_FORM.size() < MOST && form.length() <= LONGEST) {
        BY_FORM.put(form, known);
      }
    }
    return known;
  }

  private static KnownWord numbered(String text) {
    KnownWord known = BY_TEXT.get(text);
    if (known != null) {
      return known;
    }
    return NUMBERS.get() < MOST && text.length() <= LONGEST
        ? BY_TEXT.computeIfAbsent(text, KnownWord::next)
        : new KnownWord(text, NO_NUMBER);
  }

  private static KnownWord next(String text) {
    int number = NUMBERS.getAndIncrement();
    return new KnownWord(text, number < MOST ? number : NO_NUMBER);
  }

  boolean isNumbered() {
    return number != NO_NUMBER;
  }

  static String normal(String word) {
    if (word.equals("&")) {
      return "and";
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.replace('’', '\'').replace('‘', '\'').replace('`', '\'').replace('´', '\'');
  }
}
