package org.jointly.server.explorer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A row of a view's answer.
 *
 * @param values the terms by column; a column without a value is left out
 */
public record Row(Map<String, Node> values) {
  public Row {
    values = Map.copyOf(values);
  }

  /** Returns the term in a column. */
  public Optional<Node> node(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /**
   * Returns the term in a column that the view always fills.
   *
   * @throws IllegalStateException where there is none
   */
  public Node thing(String column) {
    return node(column)
        .orElseThrow(() -> new IllegalStateException("No value in the column " + column));
  }

  /** Returns the words of a literal, or the address of a thing; empty text where there is none. */
  public String text(String column) {
    return node(column)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .orElse("");
  }

  /** Tells whether a column has a value. */
  public boolean has(String column) {
    return values.containsKey(column);
  }

  /** Returns the whole number in a column, 0 where there is none. */
  public int number(String column) {
    return decimal(column).map(BigDecimal::intValue).orElse(0);
  }

  /** Returns the number in a column. */
  public Optional<BigDecimal> decimal(String column) {
    return node(column).map(node -> new BigDecimal(node.getLiteralLexicalForm()));
  }

  /**
   * Returns the first day of the date in a column: a day, a month ({@code YYYY-MM}) or a year.
   *
   * @return empty where there is none, or it is malformed
   */
  public Optional<LocalDate> day(String column) {
    String text = text(column);
    String whole =
        text.matches("\\d{4}")
            ? text + "-01-01"
            : text.matches("\\d{4}-\\d\\d") ? text + "-01" : text;
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(whole));
    } catch (DateTimeParseException malformed) {
      return Optional.empty();
    }
  }
}
