package org.jointly.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointly.measuring.MarkdownTable;
import org.jointly.measuring.Times;

/**
 * What came of a load.
 *
 * @param serverSaid what the server printed
 */
record LoadResult(
    LoadRun run, AtRest rest, List<Client> clients, Memory memory, String serverSaid) {
  private static final int EXAMPLES = 10;

  int errors() {
    return total(client -> client.errors);
  }

  int wrong() {
    return total(client -> client.wrong);
  }

  int requests() {
    return clients.stream()
        .flatMap(client -> client.times.values().stream())
        .mapToInt(List::size)
        .sum();
  }

  /** Returns some of what went wrong. */
  List<String> examples() {
    return clients.stream()
        .flatMap(client -> client.examples.stream())
        .distinct()
        .limit(EXAMPLES)
        .toList();
  }

  private int total(Function<Client, Map<String, Integer>> counts) {
    return clients.stream()
        .flatMap(client -> counts.apply(client).values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  @Override
  public String toString() {
    return String.join(
        "\n",
        "%d clients, %d s: %d requests (%.0f a second), %d errors, %d wrong answers%n"
            .formatted(
                run.clients(),
                run.seconds(),
                requests(),
                1.0 * requests() / run.seconds(),
                errors(),
                wrong()),
        kinds(),
        heap(),
        rest.missing().isEmpty() ? "" : "Not offered: " + String.join(", ", rest.missing()),
        String.join("\n", examples()));
  }

  private String kinds() {
    MarkdownTable table =
        new MarkdownTable(
            List.of(
                "Kind", "Different", "Requests", "Errors", "Wrong", "Median ms", "95th", "99th"));
    rest.byKind().keySet().forEach(kind -> table.row(row(kind)));
    return table.toString();
  }

  private List<String> row(String kind) {
    List<Double> all = new ArrayList<>();
    clients.forEach(client -> all.addAll(client.times.getOrDefault(kind, List.of())));
    Times times = new Times(all.isEmpty() ? List.of(Double.NaN) : all);
    return List.of(
        kind,
        "" + rest.byKind().get(kind).size(),
        "" + all.size(),
        "" + count(kind, client -> client.errors),
        "" + count(kind, client -> client.wrong),
        "%.0f".formatted(times.median()),
        "%.0f".formatted(times.at(0.95)),
        "%.0f".formatted(times.at(0.99)));
  }

  private int count(String kind, Function<Client, Map<String, Integer>> counts) {
    return clients.stream().mapToInt(each -> counts.apply(each).getOrDefault(kind, 0)).sum();
  }

  private String heap() {
    double[] thirds = memory.thirds();
    Stream<String> samples = memory.samples().stream().map(each -> "%.0f".formatted(each.heap()));
    Memory.Sample first = memory.samples().get(0);
    Memory.Sample last = memory.samples().get(memory.samples().size() - 1);
    return "Heap after a full collection, MB: %s; mean of the first third %.0f, of the last %.0f"
            .formatted(String.join(", ", samples.toList()), thirds[0], thirds[1])
        + "%nThreads %d at first, %d at last; open files %d, %d%n"
            .formatted(first.threads(), last.threads(), first.files(), last.files());
  }
}
