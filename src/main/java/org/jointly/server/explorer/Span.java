package org.jointly.server.explorer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * When an arrangement was in force for an authority, as far as reports and the register say.
 *
 * @param arrangement the arrangement
 * @param name its name
 * @param from since when, as exactly as it is known
 * @param until until when, as exactly as it is known
 * @param said what reports say of it, the first first
 */
record Span(
    Node arrangement, String name, Optional<Known> from, Optional<Known> until, List<Said> said) {

  /**
   * A date as exactly as it is known.
   *
   * @param day its first day
   * @param words how it is written
   */
  record Known(LocalDate day, String words) {}

  /**
   * What a report says of an arrangement.
   *
   * @param status the notation of the status it gives: planned, current or ended
   * @param statusName the name of the status
   * @param day the last day of the inspection it reports
   * @param of the name of the authority it is about
   * @param statement the statement
   * @param isOwn whether it is about the authority whose span this is
   */
  record Said(
      String status, String statusName, LocalDate day, String of, Node statement, boolean isOwn) {}

  Span {
    said = List.copyOf(said);
  }

  /** Reads the spans of an authority, in the order of the rows. */
  static List<Span> of(Node authority, Table arrangements) {
    return of(arrangements, row -> row.thing("statedOf").equals(authority));
  }

  /** Reads the spans of arrangements as a whole: every report tells of planning and ending. */
  static List<Span> ofAll(Table arrangements) {
    return of(arrangements, row -> true);
  }

  private static List<Span> of(Table arrangements, Predicate<Row> isOwn) {
    return arrangements.by("arrangement").values().stream().map(rows -> of(rows, isOwn)).toList();
  }

  private static Span of(List<Row> rows, Predicate<Row> isOwn) {
    Row first = rows.get(0);
    List<Said> said =
        rows.stream()
            .flatMap(row -> row.day("day").stream().map(day -> said(row, day, isOwn.test(row))))
            .sorted(Comparator.comparing(Said::day))
            .toList();
    return new Span(
        first.thing("arrangement"),
        first.text("arrangementName"),
        known(rows, "from"),
        known(rows, "until"),
        said);
  }

  private static Said said(Row row, LocalDate day, boolean isOwn) {
    return new Said(
        row.text("status"),
        row.text("statusName"),
        day,
        row.text("statedOfName"),
        row.thing("statement"),
        isOwn);
  }

  private static Optional<Known> known(List<Row> rows, String column) {
    return rows.stream()
        .filter(row -> row.has(column))
        .findFirst()
        .flatMap(row -> row.day(column).map(day -> new Known(day, Days.words(row.text(column)))));
  }

  /** Returns every day that it names. */
  Stream<LocalDate> days() {
    return Stream.concat(
        Stream.of(from, until).flatMap(Optional::stream).map(Known::day),
        said.stream().map(Said::day));
  }

  /** Returns from when on it is known to have been in force. */
  Optional<LocalDate> inForceFrom() {
    return from.map(Known::day).or(() -> current(BinaryOperator.minBy(LocalDate::compareTo)));
  }

  /** Returns until when it is known to have been in force. */
  Optional<LocalDate> inForceUntil() {
    return until.map(Known::day).or(() -> current(BinaryOperator.maxBy(LocalDate::compareTo)));
  }

  private Optional<LocalDate> current(BinaryOperator<LocalDate> which) {
    return said.stream()
        .filter(each -> each.status().equals("current"))
        .map(Said::day)
        .reduce(which);
  }

  /** Returns the first day at which the authority's own report calls it ended. */
  Optional<LocalDate> calledEnded() {
    return own("ended").findFirst();
  }

  /** Returns the first day at which the authority's own report calls it planned. */
  Optional<LocalDate> calledPlanned() {
    return own("planned").findFirst();
  }

  private Stream<LocalDate> own(String status) {
    return said.stream().filter(Said::isOwn).filter(s -> s.status().equals(status)).map(Said::day);
  }

  /** Says in words when it began and ended. */
  String words() {
    if (inForceFrom().isEmpty()) {
      return calledPlanned().isPresent() ? "planned" : "not known to have been in force";
    }
    return from.map(known -> "since " + known.words()).orElse("start not known") + ", " + ending();
  }

  private String ending() {
    return until
        .map(known -> "ended in " + known.words())
        .or(() -> calledEnded().map(day -> "called ended in " + Days.month(day)))
        .orElse("end not known");
  }
}
