package org.jointly.publishing;

import java.nio.file.Path;
import java.util.Optional;
import org.jointly.graph.InspectionGraph;

/**
 * A file with what became of it, and where it was read in this build, with its graph.
 *
 * @param input the file
 * @param summary what became of it
 * @param staged its graph, written but not yet published
 */
record Draft(Input input, Summary summary, Optional<Staged> staged) {

  /**
   * A graph file that waits to be published.
   *
   * @param file where it is
   * @param sha256 of its bytes
   * @param triples how many it holds
   * @param ofRules the part of it that rules ask for, so that it need not be read again
   */
  record Staged(Path file, String sha256, long triples, InspectionGraph ofRules) {}

  /** Makes the draft of a file that is left out. */
  static Draft of(Input input, Summary summary) {
    return new Draft(input, summary, Optional.empty());
  }
}
