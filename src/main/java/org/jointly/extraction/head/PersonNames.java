package org.jointly.extraction.head;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the names of people from a list as reports print it, without titles and offices. */
final class PersonNames {
  private static final int MOST_WORDS = 5;
  private static final Pattern SEPARATOR =
      Pattern.compile("[,;:()\\[\\]/|\\t\\n]|\\s[-–—]\\s|\\band\\b|&|(?<=\\p{Ll}{2})\\.");
  private static final Pattern NAME_WORD =
      Pattern.compile(
          "(?:[dl]['’‘])?\\p{Lu}[\\p{L}\\p{M}'’‘.\\-‑]*|(?:van|von|de|der|den|del|di|da|la|le|al|el|bin|ten|ter)");
  private static final Pattern HAS_LETTERS = Pattern.compile(".*\\p{L}{2}.*");

  private final Pattern titles;

  /**
   * @param titles titles and offices that stand beside names, in any case
   */
  PersonNames(Collection<String> titles) {
    String alternatives =
        titles.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(PersonNames::pattern)
            .collect(Collectors.joining("|"));
    this.titles =
        Pattern.compile("(?<![\\p{L}\\p{M}])(?iu:" + alternatives + ")(?![\\p{L}\\p{M}])\\.?");
  }

  private static String pattern(String title) {
    return Arrays.stream(title.split("\\s+"))
        .map(word -> Pattern.quote(word).replace("'", "\\E['’‘`]?\\Q"))
        .collect(Collectors.joining("\\s+"));
  }

  /** Returns the names in their order; words that cannot be a name are left out. */
  List<String> in(String text) {
    String untitled = titles.matcher(text).replaceAll(";");
    return SEPARATOR
        .splitAsStream(untitled)
        .map(PersonNames::leadingName)
        .filter(PersonNames::isFullName)
        .toList();
  }

  private static String leadingName(String piece) {
    return Arrays.stream(piece.strip().split("\\s+"))
        .takeWhile(word -> NAME_WORD.matcher(word).matches())
        .collect(Collectors.joining(" "));
  }

  private static boolean isFullName(String name) {
    String[] words = name.split(" ");
    return words.length >= 2
        && words.length <= MOST_WORDS
        && HAS_LETTERS.matcher(words[words.length - 1]).matches();
  }
}
