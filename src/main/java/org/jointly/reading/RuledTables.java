package org.jointly.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Finds the rows of tables by the rules drawn between them. */
final class RuledTables {

  private static final float SAME = 3f;
  private static final int LONGEST_TITLE = 120;
  private static final float TALLEST_ROW = 200f;

  private final List<Line> lines;
  private final List<Level> levels = new ArrayList<>();

  RuledTables(PageLines page, List<Line> lines) {
    this.lines = lines;
    TreeMap<Float, Level> byTop = new TreeMap<>();
    for (PageLines.Rule rule : page.rules()) {
      Float near = byTop.floorKey(rule.top() + 1.5f);
      float top = near != null && rule.top() - near < 1.5f ? near : rule.top();
      byTop.computeIfAbsent(top, key -> new Level(key, new ArrayList<>())).rules().add(rule);
    }
    levels.addAll(byTop.values());
  }

  /** Returns the page's items from top to bottom. */
  List<Item> items() {
    List<Line> rest = new ArrayList<>(lines);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i + 1 < levels.size(); i++) {
      row(levels.get(i), levels.get(i + 1), rest, items);
    }
    rest.forEach(line -> items.add(new Item.Text(line)));
    items.sort(Comparator.comparingDouble(Item::top));
    return items;
  }

  private void row(Level above, Level below, List<Line> rest, List<Item> items) {
    List<Float> borders = new ArrayList<>(above.borders());
    borders.addAll(below.borders());
    if (borders.isEmpty() || below.top() - above.top() > TALLEST_ROW) {
      return;
    }
    List<Line> inside =
        rest.stream().filter(l -> l.top() > above.top() && l.top() < below.top() + 1).toList();
    borders.removeIf(border -> inside.stream().anyMatch(line -> crosses(line, border)));
    if (!borders.isEmpty() && !inside.isEmpty()) {
      List<String> cells = cells(inside, borders);
      if (cells.size() == 1 && (cells.get(0).length() > LONGEST_TITLE || !between(above, below))) {
        return;
      }
      items.add(new Item.Row(inside.get(0).page(), inside.get(0).top(), cells));
      rest.removeAll(inside);
    }
  }

  private static boolean between(Level above, Level below) {
    return !above.borders().isEmpty() && !below.borders().isEmpty();
  }

  private static boolean crosses(Line line, float border) {
    return line.parts().stream()
        .anyMatch(part -> part.left() < border - SAME && part.right() > border + SAME);
  }

  private static List<String> cells(List<Line> inside, List<Float> borders) {
    TreeMap<Integer, StringBuilder> cells = new TreeMap<>();
    for (Line line : inside) {
      for (Segment part : line.parts()) {
        int column = (int) borders.stream().distinct().filter(b -> b < part.left() + SAME).count();
        Mending.join(cells.computeIfAbsent(column, key -> new StringBuilder()), part.text());
      }
    }
    return cells.values().stream().map(Mending::finished).toList();
  }

  /** Rules at one height. */
  private record Level(float top, List<PageLines.Rule> rules) {

    /** Returns the places where one rule ends and the next begins. */
    List<Float> borders() {
      List<Float> borders = new ArrayList<>();
      for (PageLines.Rule one : rules) {
        for (PageLines.Rule other : rules) {
          if (one != other && Math.abs(one.right() - other.left()) < SAME) {
            borders.add((float) Math.round(other.left()));
          }
        }
      }
      return borders;
    }
  }
}
