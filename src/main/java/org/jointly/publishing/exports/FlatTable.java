package org.jointly.publishing.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nodes or the edges as rows of plain values, for formats that know neither time nor lists.
 *
 * @param of {@code node} or {@code edge}
 * @param columns what there is a value of in some row, in order
 */
record FlatTable(String of, List<Column> columns) {
  /** What parts the texts of a list; a format with lists parts them there again. */
  static final String PARTING = "; ";

  /**
   * A column.
   *
   * @param name its name
   * @param type what its values are
   * @param isList whether a value is a list of texts
   * @param text what it says, a sentence, empty where nothing is to be said
   */
  record Column(String name, ValueType type, boolean isList, String text) {
    static Column of(Attribute attribute) {
      return new Column(attribute.name(), attribute.type(), false, attribute.text());
    }

    static Column text(String name, String text) {
      return new Column(name, ValueType.TEXT, false, text);
    }
  }

  static FlatTable nodes(Network network) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("iri", "The address of the node."));
    columns.add(Column.text("label", "The name of the node."));
    columns.add(Column.text("class", "What the node is."));
    network.nodeAttributes().forEach(each -> columns.add(Column.of(each)));
    columns.addAll(times());
    network.histories().forEach(each -> columns.add(history(each)));
    List<Details> details = network.nodes().stream().map(NetworkNode::details).toList();
    return new FlatTable("node", used(columns, details));
  }

  static FlatTable edges(Network network) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("iri", "The address of the edge, or a name made from its ends."));
    columns.add(Column.text("label", "The name of the edge."));
    columns.add(Column.text("class", "What the edge is."));
    network.edgeAttributes().forEach(each -> columns.add(Column.of(each)));
    columns.addAll(times());
    List<Details> details = network.edges().stream().map(NetworkEdge::details).toList();
    return new FlatTable("edge", used(columns, details));
  }

  private static List<Column> times() {
    return List.of(
        new Column("from", ValueType.DAY, false, "The first day of the first spell."),
        new Column("until", ValueType.DAY, false, "The last day of the last spell."),
        new Column("spells", ValueType.TEXT, true, "The times it is known to last."));
  }

  private static Column history(Attribute attribute) {
    return new Column(attribute.name(), ValueType.TEXT, true, attribute.text());
  }

  /** Leaves out the columns that have no value in any row; the first names the row. */
  private static List<Column> used(List<Column> columns, List<Details> rows) {
    List<Map<String, String>> values = rows.stream().map(row -> row("", "", row)).toList();
    return columns.stream()
        .filter(
            column ->
                column.name().equals("iri")
                    || values.stream().anyMatch(row -> row.containsKey(column.name())))
        .toList();
  }

  Map<String, String> row(NetworkNode node) {
    return row(node.id(), node.name(), node.details());
  }

  Map<String, String> row(NetworkEdge edge) {
    return row(edge.id(), edge.details().label(), edge.details());
  }

  private static Map<String, String> row(String id, String label, Details details) {
    Map<String, String> row = new LinkedHashMap<>(details.values());
    row.put("iri", id);
    String name = label.isEmpty() ? details.label() : label;
    put(row, "label", Optional.of(name).filter(text -> !text.isEmpty()));
    put(row, "class", Optional.of(details.kind()).filter(text -> !text.isEmpty()));
    put(row, "from", details.from().map(LocalDate::toString));
    put(row, "until", details.until().map(LocalDate::toString));
    details.times().forEach(each -> row.put(each.name(), String.join(PARTING, each.texts())));
    return row;
  }

  private static void put(Map<String, String> row, String name, Optional<String> value) {
    value.ifPresent(text -> row.put(name, text));
  }
}
