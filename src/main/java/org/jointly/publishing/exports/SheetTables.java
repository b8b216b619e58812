package org.jointly.publishing.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes nodes and edges as CSV for spreadsheets.
 *
 * <p>The files begin with a byte order mark: without one Excel takes UTF-8 for the letters of
 * Windows, and what else reads CSV skips it or can be told to. A text that a spreadsheet would take
 * for a formula is led by an apostrophe, as OWASP advises; numbers stay numbers.
 */
final class SheetTables {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private SheetTables() {}

  static void nodes(Network network, OutputStream out) throws IOException {
    FlatTable table = FlatTable.nodes(network);
    List<List<String>> rows = new ArrayList<>();
    rows.add(names(table).toList());
    network.nodes().forEach(node -> rows.add(cells(table, table.row(node)).toList()));
    write(rows, out);
  }

  static void edges(Network network, OutputStream out) throws IOException {
    FlatTable table = FlatTable.edges(network);
    Map<String, String> labels = new HashMap<>();
    network.nodes().forEach(node -> labels.put(node.id(), node.name()));
    List<List<String>> rows = new ArrayList<>();
    Stream<String> ends = Stream.of("source", "sourceLabel", "target", "targetLabel");
    rows.add(Stream.concat(ends, names(table)).toList());
    network.edges().forEach(edge -> rows.add(edge(table, edge, labels)));
    write(rows, out);
  }

  private static List<String> edge(FlatTable table, NetworkEdge edge, Map<String, String> labels) {
    Stream<String> ends =
        Stream.of(
            edge.source(), labels.get(edge.source()), edge.target(), labels.get(edge.target()));
    return Stream.concat(ends.map(SheetTables::guarded), cells(table, table.row(edge))).toList();
  }

  private static void write(List<List<String>> rows, OutputStream out) throws IOException {
    out.write(MARK);
    CsvRows.write(rows, out);
  }

  private static Stream<String> names(FlatTable table) {
    return table.columns().stream().map(FlatTable.Column::name).map(SheetTables::guarded);
  }

  private static Stream<String> cells(FlatTable table, Map<String, String> row) {
    return table.columns().stream()
        .map(
            column -> {
              String value = row.getOrDefault(column.name(), "");
              return column.type() == ValueType.TEXT ? guarded(value) : value;
            });
  }

  /** Keeps a text from being run as a formula when a spreadsheet opens it. */
  static String guarded(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
