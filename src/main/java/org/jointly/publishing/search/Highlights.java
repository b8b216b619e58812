package org.jointly.publishing.search;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the words found are marked in their text, after jena-text's options.
 *
 * @param most how many parts of a text are shown
 * @param size about how many letters each has
 * @param start what stands before a word found
 * @param end what stands after it
 * @param between what stands between parts
 */
record Highlights(int most, int size, String start, String end, String between) {
  private static final int MOST_PARTS = 20;
  private static final int LARGEST = 1000;

  /** Reads options such as {@code m:2|z:80|s:<b>|e:</b>}; null, as Jena has it, for no marks. */
  static Optional<Highlights> of(String options) {
    if (options == null) {
      return Optional.empty();
    }
    Map<String, String> given = new TreeMap<>();
    for (String option : options.strip().split("\\|")) {
      int colon = option.indexOf(':');
      if (colon > 0) {
        given.put(option.substring(0, colon).strip(), option.substring(colon + 1).strip());
      }
    }
    return Optional.of(
        new Highlights(
            number(given, "m", 3, MOST_PARTS),
            number(given, "z", 128, LARGEST),
            given.getOrDefault("s", "↦"),
            given.getOrDefault("e", "↤"),
            given.getOrDefault("f", "∣")));
  }

  private static int number(Map<String, String> given, String name, int usual, int largest) {
    String text = given.getOrDefault(name, "" + usual).strip();
    if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1) {
      throw new BadTextQuery("The option " + name + " of highlight is a number above 0.");
    }
    return Math.min(largest, Integer.parseInt(text));
  }
}
