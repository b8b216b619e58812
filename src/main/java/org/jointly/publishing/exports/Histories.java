package org.jointly.publishing.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Gathers the values of attributes that change over time, by node and attribute. */
final class Histories {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private record Dated(Spell spell, Node value) {}

  private final Map<String, Map<String, TreeMap<LocalDate, Dated>>> nodes = new TreeMap<>();
  private final Map<String, ValueType> types = new TreeMap<>();
  private Map<String, String> texts = Map.of();

  /**
   * Takes a row in.
   *
   * @throws NetworkProblem where it lacks something, or gives two values for one time
   */
  void add(Binding row) {
    String id = Columns.id(row, "node");
    String name = Columns.id(row, "attribute");
    if (!NAME.matcher(name).matches()) {
      throw new NetworkProblem("An ?attribute is no name of letters, digits and hyphens: " + name);
    }
    Spell spell =
        Collected.spell(row)
            .filter(each -> each.from().isPresent())
            .orElseThrow(() -> new NetworkProblem("A value of " + name + " has no ?from"));
    Node value =
        Collected.value(row, "value")
            .orElseThrow(() -> new NetworkProblem("A row of " + name + " has no ?value"));
    Dated before =
        nodes
            .computeIfAbsent(id, each -> new TreeMap<>())
            .computeIfAbsent(name, each -> new TreeMap<>())
            .putIfAbsent(spell.from().get(), new Dated(spell, value));
    if (before != null && !before.value().equals(value)) {
      throw new NetworkProblem(id + " has two values of " + name + " from " + spell.from().get());
    }
  }

  void describe(Map<String, String> columns) {
    texts = columns;
  }

  /**
   * Leaves out the values of what is no node.
   *
   * @throws NetworkProblem where a name is that of an attribute that does not change
   */
  void keep(Set<String> ids, Columns others) {
    nodes.keySet().retainAll(ids);
    for (Map<String, TreeMap<LocalDate, Dated>> each : nodes.values()) {
      each.forEach((name, values) -> values.values().forEach(dated -> type(name, dated.value())));
    }
    types.keySet().stream()
        .filter(name -> others.isTaken(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new NetworkProblem("There are two attributes " + name);
            });
  }

  private void type(String name, Node value) {
    types.merge(name, ValueType.of(value), ValueType::with);
  }

  /** Declares the attributes, in the order of the heading, then by name. */
  List<Attribute> attributes() {
    Map<String, Attribute> declared = new LinkedHashMap<>();
    texts.keySet().stream().filter(types::containsKey).forEach(name -> declare(name, declared));
    types.keySet().forEach(name -> declare(name, declared));
    return List.copyOf(declared.values());
  }

  private void declare(String name, Map<String, Attribute> declared) {
    declared.put(name, new Attribute(name, types.get(name), texts.getOrDefault(name, "")));
  }

  /** Returns the values of a node by attribute, each in order of time. */
  Map<String, List<DatedValue>> of(String id) {
    Map<String, List<DatedValue>> values = new LinkedHashMap<>();
    Map<String, TreeMap<LocalDate, Dated>> all = nodes.getOrDefault(id, Map.of());
    for (Attribute attribute : attributes()) {
      Optional.ofNullable(all.get(attribute.name()))
          .ifPresent(each -> values.put(attribute.name(), history(each, attribute.type())));
    }
    return values;
  }

  /** A value without an end holds until the day before the next. */
  private static List<DatedValue> history(TreeMap<LocalDate, Dated> all, ValueType type) {
    List<DatedValue> history = new ArrayList<>();
    all.forEach(
        (from, dated) -> {
          Optional<LocalDate> next =
              Optional.ofNullable(all.higherKey(from)).map(day -> day.minusDays(1));
          Spell spell = new Spell(Optional.of(from), dated.spell().until().or(() -> next));
          history.add(new DatedValue(spell, type.text(dated.value())));
        });
    return List.copyOf(history);
  }
}
