package org.jointly.publishing.exports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Gathers the rows of one node or edge. */
final class Collected {
  private static final Pattern TIME =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T.*)?)?)?(?:Z|[+-]\\d\\d:\\d\\d)?");

  private final String name;
  private final Map<String, Node> values = new HashMap<>();
  private final List<Spell> spells = new ArrayList<>();

  Collected(String name) {
    this.name = name;
  }

  /**
   * Takes a row in.
   *
   * @throws NetworkProblem where it contradicts the rows before it
   */
  void add(Binding row, List<String> columns) {
    for (String column : columns) {
      value(row, column).ifPresent(value -> put(column, value));
    }
    spell(row).ifPresent(spells::add);
  }

  private void put(String column, Node value) {
    Node before = values.putIfAbsent(column, value);
    if (before != null && !before.equals(value)) {
      throw new NetworkProblem(
          "%s has more than one ?%s, such as %s and %s; let the query choose or join them"
              .formatted(name, column, before, value));
    }
  }

  static Optional<Node> value(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)));
  }

  /** Reads the time of a row. */
  static Optional<Spell> spell(Binding row) {
    Optional<LocalDate> from = value(row, "from").map(time -> day(time, "from", false));
    Optional<LocalDate> until = value(row, "until").map(time -> day(time, "until", true));
    return from.or(() -> until).map(any -> new Spell(from, until));
  }

  /** Reads the first or last day of a day, month or year. */
  private static LocalDate day(Node time, String column, boolean last) {
    Matcher parts = TIME.matcher(time.isLiteral() ? time.getLiteralLexicalForm() : "");
    if (!parts.matches()) {
      throw noTime(time, column);
    }
    try {
      return day(parts, last);
    } catch (DateTimeException impossible) {
      throw noTime(time, column);
    }
  }

  private static LocalDate day(Matcher parts, boolean last) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(3) != null) {
      return LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }
    int month = parts.group(2) != null ? Integer.parseInt(parts.group(2)) : last ? 12 : 1;
    YearMonth whole = YearMonth.of(year, month);
    return last ? whole.atEndOfMonth() : whole.atDay(1);
  }

  private static NetworkProblem noTime(Node time, String column) {
    return new NetworkProblem("?" + column + " is no day, month or year: " + time);
  }

  /** Returns the value of a column. */
  Optional<Node> value(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /** Returns the text of a column, empty where it has none. */
  String text(String column) {
    return value(column).map(ValueType.TEXT::text).orElse("");
  }

  List<Spell> spells() {
    return Spell.merged(spells);
  }
}
