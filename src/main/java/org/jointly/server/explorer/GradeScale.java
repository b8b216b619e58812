package org.jointly.server.explorer;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The grades that are given, by rank. Frameworks differ in what they call a rank.
 *
 * @param byRank the grades of each rank, the most given first
 */
public record GradeScale(SortedMap<Integer, List<Grade>> byRank) {
  public GradeScale {
    byRank = new TreeMap<>(byRank);
  }

  /** Reads the grades that the data has. */
  public static GradeScale of(Views views) {
    return of(views.ask("grades").table());
  }

  static GradeScale of(Table grades) {
    return new GradeScale(
        grades.stream()
            .map(Grade::of)
            .collect(Collectors.groupingBy(Grade::rank, TreeMap::new, Collectors.toList())));
  }

  /** Returns the ranks that are wanted alone. */
  GradeScale only(IntPredicate wanted) {
    SortedMap<Integer, List<Grade>> kept = new TreeMap<>(byRank);
    kept.keySet().removeIf(rank -> !wanted.test(rank));
    return new GradeScale(kept);
  }

  /** Returns every grade, the best first. */
  public List<Grade> all() {
    return byRank.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** Returns the grade by whose sign a rank is shown. */
  public Grade first(int rank) {
    return byRank.get(rank).get(0);
  }

  /** Returns all names of a rank. */
  public String names(int rank) {
    return byRank.get(rank).stream()
        .map(Grade::name)
        .distinct()
        .collect(Collectors.joining(" or "));
  }
}
