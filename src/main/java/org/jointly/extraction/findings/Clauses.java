package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Words;

/** Parts a sentence at its words of contrast. */
final class Clauses {
  private static final Set<String> CONCEDING =
      Set.of("although", "though", "even though", "while", "whilst", "despite");

  private Clauses() {}

  /**
   * A stretch of the text.
   *
   * @param opening the word of contrast it begins with, in lower case; empty where none
   */
  record Part(int start, int end, String opening) {}

  /**
   * Parts a sentence before each word of contrast. A clause that concedes ends at its first comma:
   * "While the team is small, it is effective" has two parts.
   */
  static List<Part> of(String text, Words.Span sentence, List<CueMatch<Sign>> contrasts) {
    List<Part> parts = new ArrayList<>();
    int start = sentence.start();
    String opening = "";
    for (CueMatch<Sign> contrast : contrasts) {
      if (!blank(text, start, contrast.start())) {
        addSplit(parts, text, new Part(start, contrast.start(), opening));
        start = contrast.start();
      }
      opening = contrast.in(text).toLowerCase(Locale.ROOT);
    }
    addSplit(parts, text, new Part(start, sentence.end(), opening));
    return parts;
  }

  private static void addSplit(List<Part> parts, String text, Part part) {
    int comma = text.indexOf(',', part.start() + part.opening().length() + 1);
    boolean concedes = CONCEDING.contains(part.opening());
    if (concedes && comma > 0 && comma + 1 < part.end()) {
      parts.add(new Part(part.start(), comma, part.opening()));
      parts.add(new Part(comma + 1, part.end(), ""));
    } else {
      parts.add(part);
    }
  }

  private static boolean blank(String text, int start, int end) {
    return text.substring(start, end).chars().noneMatch(Character::isLetterOrDigit);
  }
}
