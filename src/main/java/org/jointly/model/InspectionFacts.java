package org.jointly.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The head of a report: who was inspected, under which framework, when and by whom.
 *
 * @param authority the inspected authority
 * @param authorityEvidence where it is named
 * @param framework notation of the framework's concept: {@code SLAC}, {@code CLA}, {@code SIF} or
 *     {@code ILACS}
 * @param frameworkVersion notation of its version's concept, such as {@code ILACS-2023}
 * @param variant notation of the kind of visit within the framework: {@code full}, {@code
 *     re-inspection} or {@code board-review}
 * @param frameworkEvidence where the framework shows
 * @param visits the periods on site, in order; at least one
 * @param datesEvidence where they are printed
 * @param published the day of publication
 * @param publishedSource {@code printed}, {@code manifest}, {@code file-name} or empty
 * @param lead the lead or reporting inspector, without titles
 * @param team the other inspectors named, without titles
 * @param leadEvidence where the lead inspector is named; equal to the dates' where none is
 */
public record InspectionFacts(
    AuthorityReference authority,
    Evidence authorityEvidence,
    String framework,
    String frameworkVersion,
    String variant,
    Evidence frameworkEvidence,
    List<Visit> visits,
    Evidence datesEvidence,
    Optional<LocalDate> published,
    String publishedSource,
    Optional<String> lead,
    List<String> team,
    Evidence leadEvidence) {

  public InspectionFacts {
    visits = List.copyOf(visits);
    team = List.copyOf(team);
  }

  /** A period on site, both days included; one day where they are equal. */
  public record Visit(LocalDate first, LocalDate last) {}

  /** Returns the first day on site. */
  public LocalDate start() {
    return visits.get(0).first();
  }

  /** Returns the last day on site. */
  public LocalDate end() {
    return visits.get(visits.size() - 1).last();
  }
}
