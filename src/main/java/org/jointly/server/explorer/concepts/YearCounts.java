package org.jointly.server.explorer.concepts;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.Table;
import org.jointly.server.explorer.drawing.YearBars;

/**
 * Draws counts by year and by the value of another column.
 *
 * @param table has a row for each year and value
 * @param column whose values are the parts
 * @param count the column of the counts
 */
record YearCounts(Table table, String column, String count) {

  /** Draws them, in the order and with the classes given. */
  DomContent drawn(String title, List<String> parts, List<String> kinds) {
    SortedMap<Integer, List<Integer>> counts = new TreeMap<>();
    table.stream().forEach(row -> add(row, parts, counts));
    return new YearBars(title, parts, kinds, counts).drawn();
  }

  private void add(Row row, List<String> parts, SortedMap<Integer, List<Integer>> counts) {
    List<Integer> year =
        counts.computeIfAbsent(
            row.number("year"),
            key -> {
              Integer[] none = new Integer[parts.size()];
              Arrays.fill(none, 0);
              return Arrays.asList(none);
            });
    int part = parts.indexOf(row.text(column));
    if (part >= 0) {
      year.set(part, row.number(count));
    }
  }
}
