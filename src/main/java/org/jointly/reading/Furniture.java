package org.jointly.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes running heads, feet and page numbers off the pages. */
final class Furniture {

  private static final float UPPER_MARGIN = 0.12f;
  private static final float LOWER_MARGIN = 0.88f;
  private static final int FEWEST_REPEATS = 3;

  private Furniture() {}

  static List<PageLines> without(List<PageLines> pages) {
    Map<String, Set<Integer>> places = new HashMap<>();
    for (PageLines page : pages) {
      for (Line line : page.lines()) {
        if (inMargin(page, line)) {
          places.computeIfAbsent(likeness(line), key -> new HashSet<>()).add(page.page());
        }
      }
    }
    List<PageLines> bare = new ArrayList<>();
    for (PageLines page : pages) {
      List<Line> lines = new ArrayList<>(page.lines());
      lines.removeIf(line -> inMargin(page, line) && isFurniture(line, places));
      bare.add(new PageLines(page.page(), page.height(), lines, page.rules()));
    }
    return bare;
  }

  private static boolean inMargin(PageLines page, Line line) {
    return line.top() < UPPER_MARGIN * page.height() || line.top() > LOWER_MARGIN * page.height();
  }

  private static boolean isFurniture(Line line, Map<String, Set<Integer>> places) {
    return line.artifact()
        || line.text().matches("\\d{1,3}")
        || places.get(likeness(line)).size() >= FEWEST_REPEATS;
  }

  /**
   * Returns the line with all numbers alike, as page numbers and dates change from page to page.
   */
  private static String likeness(Line line) {
    return Math.round(line.top() / 8) + " " + line.text().replaceAll("\\d+", "#");
  }
}
