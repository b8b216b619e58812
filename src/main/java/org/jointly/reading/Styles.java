package org.jointly.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointly.model.PassageKind;

/** Knows the size of a report's running text, and what stands out from it. */
final class Styles {

  private static final float LARGER = 1.03f;
  private static final int USUAL_HALF_POINTS = 24;
  private static final float SLACK = 12f;
  private static final int LONGEST_HEADING = 220;

  private final float body;
  private final float right;
  private final List<Style> ranks = new ArrayList<>();

  Styles(List<PageLines> pages) {
    Map<Integer, Integer> sizes = new HashMap<>();
    for (PageLines page : pages) {
      for (Line line : page.lines()) {
        sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
      }
    }
    body = most(sizes) / 2f;
    right = right(pages);
    rank(pages);
  }

  /** Returns the right margin: where all but the longest few lines of running text end. */
  private float right(List<PageLines> pages) {
    double[] ends =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .filter(line -> !standsOut(line))
            .mapToDouble(Line::right)
            .sorted()
            .toArray();
    return ends.length == 0 ? 0 : (float) ends[ends.length * 95 / 100];
  }

  private static int most(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(USUAL_HALF_POINTS);
  }

  private void rank(List<PageLines> pages) {
    pages.stream()
        .flatMap(page -> page.lines().stream())
        .filter(this::standsOut)
        .map(Style::of)
        .distinct()
        .sorted(Comparator.comparingDouble(Style::weight).reversed())
        .forEach(ranks::add);
  }

  float body() {
    return body;
  }

  /** Tells a line that is larger or bolder than the running text; colour marks corrections too. */
  boolean standsOut(Line line) {
    return line.size() > LARGER * body || line.size() > 0.9f * body && line.bold();
  }

  boolean isHeading(Line line) {
    return standsOut(line) && line.text().length() < LONGEST_HEADING && hasLetter(line.text());
  }

  /** Tells a line that ends so early that the next line's first word would have stood on it. */
  boolean endsShort(Line line, Line next) {
    String words = next.first().text();
    int blank = words.indexOf(' ');
    float width = next.first().right() - next.first().left();
    float word = blank < 0 ? width : width * (blank + 1) / words.length();
    return line.right() + word < right - SLACK;
  }

  /** Tells a text in a heading's look that is too long for one. */
  static boolean isTooLong(OpenBlock open) {
    return open.kind() == PassageKind.HEADING && open.length() > LONGEST_HEADING;
  }

  boolean alike(Line one, Line other) {
    return Math.abs(one.size() - other.size()) < 0.6f && one.bold() == other.bold();
  }

  /** Returns the level of a heading in this line's style, 1 the outermost. */
  int level(Line line) {
    return 1 + Math.max(0, ranks.indexOf(Style.of(line)));
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private record Style(int size, boolean bold, int colour) {

    /** Bold letters weigh as much as letters a tenth larger. */
    double weight() {
      return bold ? 1.1 * size : size;
    }

    static Style of(Line line) {
      return new Style(Math.round(line.size() * 2), line.bold(), line.colour());
    }
  }
}
