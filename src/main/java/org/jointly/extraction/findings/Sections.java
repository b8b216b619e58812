package org.jointly.extraction.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointly.model.Arrangement;
import org.jointly.model.Evidence;
import org.jointly.model.Passage;
import org.jointly.model.Report;

/**
 * Tells when a passage belongs to the review of a shared board, so that all of it is about the
 * board: when most passages of its section, and not just a few, are evidence of it.
 */
final class Sections {
  private static final String BOARD = "shared-board";
  private static final double MOST = 0.6;
  private static final int FEW = 4;

  private final Map<List<String>, List<String>> numbered;

  /** Sorts the numbered passages of a report by the headings above them. */
  Sections(Report report) {
    numbered =
        report.passages().stream()
            .filter(passage -> passage.number().isPresent())
            .collect(
                Collectors.groupingBy(
                    Passage::sections, Collectors.mapping(Passage::id, Collectors.toList())));
  }

  /** Returns those arrangements that the whole passage is about. */
  Set<Arrangement> whole(Passage passage, List<Arrangement> arrangements) {
    List<String> section = numbered.getOrDefault(passage.sections(), List.of());
    return arrangements.stream()
        .filter(arrangement -> arrangement.kind().equals(BOARD) && fills(section, arrangement))
        .collect(Collectors.toSet());
  }

  private static boolean fills(List<String> section, Arrangement arrangement) {
    Set<String> evidence = new HashSet<>();
    arrangement.evidence().stream().map(Evidence::passage).forEach(evidence::add);
    long about = section.stream().filter(evidence::contains).count();
    return about >= FEW && about >= MOST * section.size();
  }
}
