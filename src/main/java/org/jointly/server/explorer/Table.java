package org.jointly.server.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The whole answer of a view.
 *
 * @param columns the names of the columns, in order
 * @param rows the rows, in order
 */
public record Table(List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static Table of(RowSet answer) {
    List<Row> rows = new ArrayList<>();
    answer.forEachRemaining(binding -> rows.add(row(binding)));
    return new Table(answer.getResultVars().stream().map(each -> each.getVarName()).toList(), rows);
  }

  private static Row row(Binding binding) {
    Map<String, Node> values = new HashMap<>();
    binding.forEach((column, value) -> values.put(column.getVarName(), value));
    return new Row(values);
  }

  /** Returns the rows as a stream. */
  public Stream<Row> stream() {
    return rows.stream();
  }

  /** Tells whether nothing answers. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Returns the rows by the term in a column, in the order in which the terms come first. */
  public Map<Node, List<Row>> by(String column) {
    Map<Node, List<Row>> groups = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.has(column))
        .forEach(
            row -> groups.computeIfAbsent(row.thing(column), key -> new ArrayList<>()).add(row));
    return groups;
  }
}
