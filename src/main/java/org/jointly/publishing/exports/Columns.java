package org.jointly.publishing.exports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The columns of an answer that are attributes.
 *
 * @param names their names, in the order of the query
 * @param texts what they say, by name, as far as the heading of the query tells
 */
record Columns(List<String> names, Map<String, String> texts) {
  /** What formats write of every node and edge under these names. */
  private static final List<String> TAKEN =
      List.of(
          "id",
          "iri",
          "name",
          "node",
          "edge",
          "source",
          "target",
          "sourceLabel",
          "targetLabel",
          "spells",
          "represents",
          "interaction",
          "timeset",
          "label",
          "class",
          "from",
          "until");

  static Columns none() {
    return new Columns(List.of(), Map.of());
  }

  /**
   * Finds the attributes among the columns of an answer.
   *
   * @param own the columns that are no attributes
   * @throws NetworkProblem where a column is missing, or named as a format's own
   */
  static Columns of(RowSet rows, List<String> own, List<String> needed, Map<String, String> texts) {
    demand(rows, needed);
    List<String> names = names(rows).filter(name -> !own.contains(name)).toList();
    Columns columns = new Columns(names, texts);
    names.stream().filter(columns::isAmbiguous).findFirst().ifPresent(Columns::refuse);
    return columns;
  }

  private static void refuse(String name) {
    throw new NetworkProblem(
        "?%s cannot be an attribute, as formats or another column have that name already"
            .formatted(name));
  }

  /** Gephi reads all names as small letters. */
  private boolean isAmbiguous(String name) {
    return TAKEN.stream().anyMatch(name::equalsIgnoreCase)
        || names.stream().filter(name::equalsIgnoreCase).count() > 1;
  }

  /** Tells whether formats or the query have an attribute of that name already. */
  boolean isTaken(String name) {
    return isAmbiguous(name) || names.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** Refuses an answer that lacks a column. */
  static void demand(RowSet rows, List<String> needed) {
    List<String> names = names(rows).toList();
    for (String name : needed) {
      if (!names.contains(name)) {
        throw new NetworkProblem(
            "The query selects no ?%s; it selects %s"
                .formatted(name, names.isEmpty() ? "nothing" : "?" + String.join(", ?", names)));
      }
    }
  }

  private static Stream<String> names(RowSet rows) {
    return rows.getResultVars().stream().map(Var::getVarName);
  }

  /**
   * Reads the id of a node.
   *
   * @throws NetworkProblem where there is none, or it holds a character that formats cannot write
   */
  static String id(Binding row, String column) {
    Node node =
        Collected.value(row, column)
            .orElseThrow(() -> new NetworkProblem("A row has no ?" + column));
    String id = ValueType.TEXT.text(node);
    if (id.isBlank() || !id.equals(node.isLiteral() ? node.getLiteralLexicalForm() : id)) {
      throw new NetworkProblem("A ?" + column + " is blank or holds a control character: " + id);
    }
    return id;
  }

  /** Returns the names of the attributes and of other columns whose values are to be kept. */
  List<String> and(String... others) {
    return Stream.concat(names.stream(), Stream.of(others)).toList();
  }

  /** Declares the attributes that have a value somewhere, each of the type of all its values. */
  List<Attribute> attributes(Collection<Collected> rows) {
    return names.stream().flatMap(name -> attribute(name, rows).stream()).toList();
  }

  private Optional<Attribute> attribute(String name, Collection<Collected> rows) {
    return rows.stream()
        .flatMap(row -> row.value(name).stream())
        .map(ValueType::of)
        .reduce(ValueType::with)
        .map(type -> new Attribute(name, type, texts.getOrDefault(name, "")));
  }

  /** Returns the texts of a node's or an edge's attributes. */
  Map<String, String> texts(Collected rows, List<Attribute> attributes) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Attribute attribute : attributes) {
      Optional<Node> value = rows.value(attribute.name());
      value.ifPresent(node -> values.put(attribute.name(), attribute.type().text(node)));
    }
    return values;
  }
}
