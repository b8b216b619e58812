package org.jointly.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointly.measuring.MarkdownTable;
import org.jointly.measuring.Rows;
import org.jointly.measuring.Times;

/**
 * Says in Markdown what was measured.
 *
 * @param measured the first is ours
 * @param absent stores that could not be measured
 * @param names of the queries
 */
record BenchmarkReport(List<Measurement> measured, List<Store> absent, List<String> names) {
  private static final String PLAIN = "Fuseki";

  @Override
  public String toString() {
    return String.join(
        "\n",
        "# First time, 5 s after a start: median (95th percentile), ms\n",
        table(Measurement::first),
        "# Repeated: median (95th percentile), ms\n",
        table(Measurement::again),
        "# From start to first answer: median (slowest), s\n",
        starts(),
        "# Where another store is faster\n",
        list(lost()),
        "# Answers that differ from ours, failures, absent stores\n",
        list(Stream.concat(differences(), absences()).toList()));
  }

  private String table(BiFunction<Measurement, String, Times> times) {
    List<String> heads = new ArrayList<>(List.of("Question", "Rows"));
    measured.forEach(each -> heads.add(each.store().name()));
    MarkdownTable table = new MarkdownTable(heads);
    for (String name : names) {
      List<String> cells = new ArrayList<>(List.of(name, rows(name)));
      measured.forEach(each -> cells.add(cell(each, name, times)));
      table.row(cells);
    }
    return table.toString();
  }

  private String rows(String name) {
    return Optional.ofNullable(ours().answers().get(name)).map(Rows::count).orElse(0L).toString();
  }

  private Measurement ours() {
    return measured.get(0);
  }

  private String cell(
      Measurement measurement, String name, BiFunction<Measurement, String, Times> times) {
    if (measurement.failures().containsKey(name)) {
      return "failed";
    }
    Times taken = times.apply(measurement, name);
    String mark = differs(measurement, name) ? " ≠" : "";
    return "%.1f (%.1f)%s".formatted(taken.median(), taken.at(0.95), mark);
  }

  private String starts() {
    MarkdownTable table = new MarkdownTable(columns(each -> each.store().name()).toList());
    return table
        .row(
            columns(
                    each ->
                        "%.1f (%.1f)"
                            .formatted(each.starts().median() / 1e3, each.starts().at(1) / 1e3))
                .toList())
        .toString();
  }

  private Stream<String> columns(Function<Measurement, String> cell) {
    return measured.stream().map(cell);
  }

  /** Lists questions that a store answers rightly in less time than ours, and how often faster. */
  private List<String> lost() {
    List<String> lines = new ArrayList<>(faster("first time", Measurement::first));
    lines.addAll(faster("repeated", Measurement::again));
    names.stream().map(this::againstPlain).flatMap(Optional::stream).forEach(lines::add);
    return lines;
  }

  private List<String> faster(String when, BiFunction<Measurement, String, Times> times) {
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      others()
          .filter(each -> !each.failures().containsKey(name))
          .min(Comparator.comparingDouble(each -> times.apply(each, name).median()))
          .filter(each -> median(each, name, times) < median(ours(), name, times))
          .map(each -> "%s, %s: %s".formatted(name, when, ratio(each, name, times)))
          .ifPresent(lines::add);
    }
    return lines;
  }

  private Stream<Measurement> others() {
    return measured.stream().skip(1).filter(each -> !each.store().isOurs());
  }

  private String ratio(
      Measurement other, String name, BiFunction<Measurement, String, Times> times) {
    double ours = median(ours(), name, times);
    double theirs = median(other, name, times);
    return "%s takes %.1f ms, Jointly %.1f ms".formatted(other.store().name(), theirs, ours);
  }

  private static double median(
      Measurement measurement, String name, BiFunction<Measurement, String, Times> times) {
    return times.apply(measurement, name).median();
  }

  /** Names a question that is repeated less than ten times faster than by a plain Fuseki. */
  private Optional<String> againstPlain(String name) {
    return others()
        .filter(each -> each.store().name().startsWith(PLAIN))
        .filter(each -> !each.failures().containsKey(name))
        .filter(each -> each.again(name).median() < 10 * ours().again(name).median())
        .map(
            each ->
                "%s, repeated: %.1f times faster than a plain Fuseki"
                    .formatted(name, each.again(name).median() / ours().again(name).median()))
        .findFirst();
  }

  private Stream<String> differences() {
    return measured.stream()
        .flatMap(each -> names.stream().map(name -> difference(each, name)))
        .flatMap(Optional::stream);
  }

  private Optional<String> difference(Measurement other, String name) {
    String place = other.store().name() + ", " + name + ": ";
    if (other.failures().containsKey(name)) {
      return Optional.of(place + other.failures().get(name));
    }
    return Optional.of(other)
        .filter(any -> differs(other, name))
        .map(any -> place + difference(ours().answers().get(name), other.answers().get(name)));
  }

  private static String difference(Rows ours, Rows theirs) {
    return "%d rows, ours %d; only theirs: %s; only ours: %s"
        .formatted(theirs.count(), ours.count(), theirs.missingIn(ours), ours.missingIn(theirs));
  }

  private boolean differs(Measurement other, String name) {
    Rows ours = ours().answers().get(name);
    return ours != null && !ours.equals(other.answers().getOrDefault(name, ours));
  }

  private Stream<String> absences() {
    return absent.stream().map(each -> each.name() + " was not measured: " + each.absent());
  }

  private static String list(List<String> lines) {
    List<String> shown = lines.isEmpty() ? List.of("none") : lines;
    return String.join("", shown.stream().map(line -> "- " + line + "\n").toList());
  }
}
