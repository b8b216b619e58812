package org.jointly.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jointly.graph.InspectionGraph;

/**
 * A graph file that is to be published.
 *
 * @param written what the index says of it
 * @param file where it is now
 * @param ofRules the part of it that rules ask for, where it was just written
 */
record Placed(BuildIndex.Written written, Path file, Optional<InspectionGraph> ofRules) {

  /** Puts it into a folder under its name; what is published now stays where it is. */
  void into(Path folder) throws IOException {
    Path target = folder.resolve(written.file());
    if (file.getParent().equals(folder)) {
      Files.move(file, target);
    } else {
      Files.copy(file, target);
    }
  }
}
