package org.jointly.server.explorer.arrangements;

import java.util.Collection;
import java.util.List;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.Table;

/**
 * A finding with all its effects.
 *
 * @param rows one row for each effect, at least one
 */
record Stated(List<Row> rows) {
  Stated {
    rows = List.copyOf(rows);
  }

  /** Gathers findings from a table with a row for each effect of each. */
  static List<Stated> of(Table table) {
    Collection<List<Row>> groups = table.by("finding").values();
    return groups.stream().map(Stated::new).toList();
  }

  Row first() {
    return rows.get(0);
  }

  boolean is(String polarity) {
    return first().text("polarityName").equals(polarity);
  }
}
