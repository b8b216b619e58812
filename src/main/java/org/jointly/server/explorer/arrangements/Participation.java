package org.jointly.server.explorer.arrangements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointly.server.explorer.Row;

/**
 * The part that one authority takes, as far as it is known.
 *
 * @param member the authority's row: its role, and the dates that the register knows
 * @param shown the reports that show it, in order of time
 */
record Participation(Row member, List<Row> shown) {
  private static final String CURRENT = "current";
  private static final String ENDED = "ended";

  Participation {
    shown = List.copyOf(shown);
  }

  String name() {
    return member.text("authorityName");
  }

  /** Returns the day from which it is known to take part: dated, or first shown by a report. */
  Optional<LocalDate> from() {
    return member.day("from").or(() -> current().min(Comparator.naturalOrder()));
  }

  /** Returns the last day on which it is known to take part: dated, or last shown by a report. */
  Optional<LocalDate> until() {
    return member.day("until").or(() -> current().max(Comparator.naturalOrder()));
  }

  /** Tells whether the register knows when it joined. */
  boolean isJoiningDated() {
    return member.day("from").isPresent();
  }

  /** Tells whether the register knows when it left. */
  boolean isLeavingDated() {
    return member.day("until").isPresent();
  }

  /** Returns the day of its first own report that calls the arrangement ended. */
  Optional<LocalDate> ended() {
    return own()
        .filter(row -> row.text("statusName").equals(ENDED))
        .flatMap(row -> row.day("inspected").stream())
        .min(Comparator.naturalOrder());
  }

  /** Returns the reports of its own inspections that speak of the arrangement. */
  Stream<Row> own() {
    return shown.stream()
        .filter(row -> row.node("authority").equals(row.node("inspectedAuthority")));
  }

  /** Returns every day that is known of it. */
  Stream<LocalDate> days() {
    return Stream.of(
            member.day("from").stream(),
            member.day("until").stream(),
            shown.stream().flatMap(row -> row.day("inspected").stream()))
        .flatMap(each -> each);
  }

  private Stream<LocalDate> current() {
    return shown.stream()
        .filter(row -> row.text("statusName").equals(CURRENT))
        .flatMap(row -> row.day("inspected").stream());
  }
}
