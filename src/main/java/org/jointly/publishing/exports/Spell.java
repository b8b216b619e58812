package org.jointly.publishing.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A time over which something is known to hold, both days included. A missing day is an open end:
 * the time reaches further than anything known.
 *
 * @param from its first day
 * @param until its last day
 */
public record Spell(Optional<LocalDate> from, Optional<LocalDate> until) {
  private static final Comparator<Spell> ORDER =
      Comparator.comparing(Spell::begins).thenComparing(Spell::ends);

  /**
   * Makes a spell.
   *
   * @throws NetworkProblem where it ends before it begins
   */
  public Spell {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw new NetworkProblem("A spell ends on " + until.get() + ", before " + from.get());
    }
  }

  private LocalDate begins() {
    return from.orElse(LocalDate.MIN);
  }

  private LocalDate ends() {
    return until.orElse(LocalDate.MAX);
  }

  /** Returns the same times as spells that neither overlap nor touch, in order. */
  static List<Spell> merged(List<Spell> spells) {
    List<Spell> merged = new ArrayList<>();
    for (Spell spell : spells.stream().sorted(ORDER).toList()) {
      Spell last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.reaches(spell)) {
        merged.set(merged.size() - 1, last.with(spell));
      } else {
        merged.add(spell);
      }
    }
    return List.copyOf(merged);
  }

  private boolean reaches(Spell later) {
    return until.isEmpty()
        || later.begins().equals(LocalDate.MIN)
        || !later.begins().minusDays(1).isAfter(ends());
  }

  private Spell with(Spell later) {
    return new Spell(from, later.ends().isAfter(ends()) ? later.until : until);
  }

  /**
   * Returns it as ISO 8601-2 writes an interval: {@code 2016-02-04/2018-04-30}, {@code ..} open.
   */
  public String text() {
    return text(from) + "/" + text(until);
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }
}
