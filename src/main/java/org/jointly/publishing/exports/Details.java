package org.jointly.publishing.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of a node or an edge.
 *
 * @param label its name for readers, empty where it has none
 * @param kind its class, empty where it has none
 * @param values the texts of its attributes by name, those it lacks left out
 * @param spells the times it is known to last, merged and in order; none where nothing dates it
 * @param histories the dated values of attributes that change, in order of time
 */
public record Details(
    String label,
    String kind,
    Map<String, String> values,
    List<Spell> spells,
    Map<String, List<DatedValue>> histories) {

  public Details {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    spells = List.copyOf(spells);
    histories = Collections.unmodifiableMap(new LinkedHashMap<>(histories));
  }

  /** Returns the first day it is known to last. */
  public Optional<LocalDate> from() {
    return spells.stream().findFirst().flatMap(Spell::from);
  }

  /** Returns the last day it is known to last. */
  public Optional<LocalDate> until() {
    return spells.isEmpty() ? Optional.empty() : spells.get(spells.size() - 1).until();
  }

  /**
   * What changes over time, in a form that formats without time can hold.
   *
   * @param name {@code spells}, or the name of an attribute
   * @param texts the spells, or the dated values, each as a text
   */
  record Times(String name, List<String> texts) {}

  /** Returns the spells and the dated values as texts. */
  List<Times> times() {
    List<Times> times = new ArrayList<>();
    if (!spells.isEmpty()) {
      times.add(new Times("spells", spells.stream().map(Spell::text).toList()));
    }
    histories.forEach(
        (name, all) -> times.add(new Times(name, all.stream().map(DatedValue::text).toList())));
    return times;
  }
}
