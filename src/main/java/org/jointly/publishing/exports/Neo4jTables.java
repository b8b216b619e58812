package org.jointly.publishing.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes nodes and edges as CSV with the headers that {@code neo4j-admin database import} reads:
 * {@code :ID}, {@code :LABEL}, {@code :START_ID}, {@code :END_ID}, {@code :TYPE} and typed
 * properties. No byte order mark and no guard against formulas: what reads it is no spreadsheet.
 *
 * <p>Lists are parted by semicolons, the import's own sign, which their texts therefore cannot
 * hold: one in a text becomes a comma. A class is one label, so semicolons in it do as well.
 */
final class Neo4jTables {
  private static final String PARTING = ";";
  private static final String UNNAMED = "related";

  private Neo4jTables() {}

  static void nodes(Network network, OutputStream out) throws IOException {
    FlatTable table = FlatTable.nodes(network);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.concat(table.columns().stream().map(Neo4jTables::ofNode), Stream.of(":LABEL"))
            .toList());
    for (NetworkNode node : network.nodes()) {
      String label = node.details().kind().replace(PARTING, ",");
      rows.add(
          Stream.concat(cells(table, table.row(node), node.details()), Stream.of(label)).toList());
    }
    CsvRows.write(rows, out);
  }

  static void edges(Network network, OutputStream out) throws IOException {
    FlatTable table = FlatTable.edges(network);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        joined(
            List.of(":START_ID", ":END_ID"),
            table.columns().stream().map(Neo4jTables::property),
            ":TYPE"));
    for (NetworkEdge edge : network.edges()) {
      rows.add(
          joined(
              List.of(edge.source(), edge.target()),
              cells(table, table.row(edge), edge.details()),
              type(edge)));
    }
    CsvRows.write(rows, out);
  }

  private static List<String> joined(List<String> first, Stream<String> middle, String last) {
    return Stream.of(first.stream(), middle, Stream.of(last)).flatMap(each -> each).toList();
  }

  /** Every relation of that database has a type. */
  private static String type(NetworkEdge edge) {
    return Optional.of(edge.details().kind()).filter(kind -> !kind.isEmpty()).orElse(UNNAMED);
  }

  private static String ofNode(FlatTable.Column column) {
    return column.name().equals("iri") ? "iri:ID" : property(column);
  }

  private static String property(FlatTable.Column column) {
    return column.name() + ":" + type(column);
  }

  private static String type(FlatTable.Column column) {
    if (column.isList()) {
      return "string[]";
    }
    return switch (column.type()) {
      case WHOLE -> "long";
      case DECIMAL -> "double";
      case TRUTH -> "boolean";
      case DAY -> "date";
      case TEXT -> "string";
    };
  }

  private static Stream<String> cells(FlatTable table, Map<String, String> row, Details details) {
    Map<String, String> cells = new HashMap<>(row);
    for (Details.Times times : details.times()) {
      Stream<String> texts = times.texts().stream().map(text -> text.replace(PARTING, ","));
      cells.put(times.name(), String.join(PARTING, texts.toList()));
    }
    return table.columns().stream().map(column -> cells.getOrDefault(column.name(), ""));
  }
}
