package org.jointly.extraction.recommendations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of the paragraphs that a recommendation cites, ranges in full. */
final class CitedParagraphs {
  private static final Pattern CITATION =
      Pattern.compile(
          "\\bparagraphs?\\s+(\\d{1,3}(?:\\s*(?:,|;|&|and|to|[-–—])\\s*(?:and\\s+)?\\d{1,3})*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:\\s*(?:to|[-–—])\\s*(\\d+))?");
  private static final int LONGEST_RANGE = 50;

  private CitedParagraphs() {}

  static List<String> in(String text) {
    Set<String> numbers = new LinkedHashSet<>();
    Matcher citation = CITATION.matcher(text);
    while (citation.find()) {
      Matcher range = RANGE.matcher(citation.group(1));
      while (range.find()) {
        numbers.addAll(numbers(range));
      }
    }
    return List.copyOf(numbers);
  }

  private static List<String> numbers(Matcher range) {
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    List<String> numbers = new ArrayList<>();
    numbers.add(range.group(1));
    for (int n = first + 1; n < last && last - first <= LONGEST_RANGE; n++) {
      numbers.add(String.valueOf(n));
    }
    if (last > first) {
      numbers.add(range.group(2));
    }
    return numbers;
  }
}
