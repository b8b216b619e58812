package org.jointly.server.explorer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * An inspection with its judgements.
 *
 * @param inspection the inspection
 * @param day its last day on site
 * @param framework the notation of its framework
 * @param judgements the rows of its judgements, in the order of their areas
 */
record Inspected(Node inspection, LocalDate day, String framework, List<Row> judgements) {
  Inspected {
    judgements = List.copyOf(judgements);
  }

  /** Reads inspections, the first first, from rows of judgements. */
  static List<Inspected> of(Table judgements) {
    Map<Node, List<Row>> byInspection = judgements.by("inspection");
    return byInspection.entrySet().stream()
        .map(each -> of(each.getKey(), each.getValue()))
        .toList();
  }

  private static Inspected of(Node inspection, List<Row> rows) {
    Row first = rows.get(0);
    return new Inspected(
        inspection, first.day("inspected").orElseThrow(), first.text("framework"), rows);
  }

  /** Names the area of a judgement, and the service where a framework judges several apart. */
  static String subject(Row judgement) {
    return judgement.has("serviceName")
        ? judgement.text("areaName") + ": " + judgement.text("serviceName")
        : judgement.text("areaName");
  }

  /** Returns its judgements by what they judge. */
  Map<String, Row> bySubject() {
    return judgements.stream()
        .collect(Collectors.toMap(Inspected::subject, row -> row, (one, other) -> one));
  }

  /** Lists what any inspection judges among the areas that frameworks have in common, in order. */
  static List<String> commonSubjects(List<Inspected> all) {
    return all.stream()
        .flatMap(each -> each.judgements().stream())
        .filter(row -> row.has("order"))
        .sorted(
            Comparator.comparing((Row row) -> row.has("serviceName"))
                .thenComparing(row -> row.text("serviceName"))
                .thenComparing(row -> row.number("order")))
        .filter(row -> all.stream().anyMatch(each -> isJudged(each, subject(row))))
        .map(Inspected::subject)
        .distinct()
        .toList();
  }

  private static boolean isJudged(Inspected one, String subject) {
    Row row = one.bySubject().get(subject);
    return row != null && !Grade.of(row).equals(Grade.NOT_JUDGED);
  }
}
