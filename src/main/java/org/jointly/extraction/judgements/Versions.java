package org.jointly.extraction.judgements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/** Tells under which version of its framework an inspection judged. Immutable. */
final class Versions {
  /** Reports of a version's first weeks may still follow the one before. */
  private static final int OVERLAP_IN_DAYS = 75;

  private final List<Concept> frameworks;

  Versions(Vocabulary vocabulary) {
    this.frameworks = vocabulary.scheme("frameworks");
  }

  /**
   * Returns the version, of those in force around the day, whose areas agree best with those that
   * the report grades.
   *
   * @throws IllegalArgumentException where the framework has no version
   */
  Concept of(String framework, LocalDate end, Set<String> graded) {
    List<Concept> versions =
        frameworks.stream().filter(concept -> concept.broader().contains(framework)).toList();
    return versions.stream()
        .filter(version -> inForce(version, end, OVERLAP_IN_DAYS))
        .min(
            Comparator.comparingInt((Concept version) -> difference(version, graded))
                .thenComparing(version -> !inForce(version, end, 0)))
        .or(() -> nearest(versions, end))
        .orElseThrow(() -> new IllegalArgumentException("No version of " + framework));
  }

  private static Optional<Concept> nearest(List<Concept> versions, LocalDate end) {
    return versions.stream()
        .filter(version -> !from(version).isAfter(end))
        .reduce((earlier, later) -> later)
        .or(() -> versions.stream().findFirst());
  }

  private static int difference(Concept version, Set<String> graded) {
    Set<String> both = new HashSet<>(version.extra("judges"));
    both.retainAll(graded);
    return version.extra("judges").size() + graded.size() - 2 * both.size();
  }

  private static boolean inForce(Concept version, LocalDate day, int margin) {
    return !from(version).minusDays(margin).isAfter(day)
        && !until(version).plusDays(margin).isBefore(day);
  }

  private static LocalDate from(Concept version) {
    return version.extra("validFrom").stream()
        .findFirst()
        .map(LocalDate::parse)
        .orElse(LocalDate.MIN.plusYears(1));
  }

  private static LocalDate until(Concept version) {
    return version.extra("validUntil").stream()
        .findFirst()
        .map(LocalDate::parse)
        .orElse(LocalDate.MAX.minusYears(1));
  }
}
