package org.jointly.extraction.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private Sections() {}

  /** Returns those arrangements that the whole passage is about. */
  static Set<Arrangement> whole(Report report, Passage passage, List<Arrangement> arrangements) {
    Set<Arrangement> whole = new HashSet<>();
    for (Arrangement arrangement : arrangements) {
      if (arrangement.kind().equals(BOARD) && fills(report, passage.sections(), arrangement)) {
        whole.add(arrangement);
      }
    }
    return whole;
  }

  private static boolean fills(Report report, List<String> sections, Arrangement arrangement) {
    Set<String> evidence = new HashSet<>();
    arrangement.evidence().stream().map(Evidence::passage).forEach(evidence::add);
    List<Passage> section =
        report.passages().stream()
            .filter(other -> other.number().isPresent() && other.sections().equals(sections))
            .toList();
    long about = section.stream().filter(other -> evidence.contains(other.id())).count();
    return about >= FEW && about >= MOST * section.size();
  }
}
