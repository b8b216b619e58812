package org.jointly.server.configuration;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that can be told to a server, in its file as a key and on the command line as an
 * option.
 *
 * @param name the key; the option has two dashes before it
 * @param kind what its value is
 * @param least the least number, or for words the least number of characters
 * @param most the greatest number
 * @param initial its value where it is not told, as it would be written; empty for none
 * @param placeholder what stands for the value in a help text
 * @param text what it does, a sentence
 * @param form what more is asked of the words
 */
public record Setting(
    String name,
    Kind kind,
    long least,
    long most,
    String initial,
    String placeholder,
    String text,
    Form form) {

  /** What a value is. */
  public enum Kind {
    WORDS,
    NUMBER,
    LIST
  }

  /**
   * The form of words.
   *
   * @param fits tells whether words have it
   * @param name what it is called
   */
  record Form(Predicate<String> fits, String name) {
    static final Form ANY = new Form(text -> !text.isBlank(), "words");
  }

  static Setting words(String name, String initial, String placeholder, String text) {
    return words(name, initial, placeholder, text, Form.ANY);
  }

  static Setting words(String name, String initial, String placeholder, String text, Form form) {
    return new Setting(name, Kind.WORDS, 1, 4096, initial, placeholder, text, form);
  }

  static Setting number(
      String name, long least, long most, String initial, String placeholder, String text) {
    return new Setting(name, Kind.NUMBER, least, most, initial, placeholder, text, Form.ANY);
  }

  static Setting list(String name, String placeholder, String text, Form form) {
    return new Setting(name, Kind.LIST, 1, 4096, "", placeholder, text, form);
  }

  /** Says what values are allowed. */
  public String allowed() {
    return switch (kind) {
      case NUMBER -> "a whole number from %d to %d".formatted(least, most);
      case WORDS -> form.name();
      case LIST -> "a list, each " + form.name();
    };
  }

  /** Returns what is wrong with a value as it is written, empty where nothing is. */
  Optional<String> fault(String value) {
    boolean good =
        switch (kind) {
          case NUMBER -> isNumber(value);
          case WORDS, LIST -> form.fits().test(value);
        };
    return good ? Optional.empty() : Optional.of(name + " is " + allowed() + ", not " + value);
  }

  private boolean isNumber(String value) {
    if (!value.matches("-?[0-9]{1,18}")) {
      return false;
    }
    long number = Long.parseLong(value);
    return least <= number && number <= most;
  }
}
