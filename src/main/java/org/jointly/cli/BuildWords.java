package org.jointly.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jointly.publishing.BuildResult;

/** Says in plain lines what a build did. */
final class BuildWords {
  private BuildWords() {}

  static List<String> of(BuildResult result, Path output) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%,d files: %,d read, %,d unchanged, %,d failed, %,d copies of another"
            .formatted(
                result.files(),
                result.read(),
                result.unchanged(),
                result.failed().size(),
                result.copies().size()));
    result.copies().forEach(copy -> lines.add("  copy: " + copy.file() + " of " + copy.original()));
    if (!result.leftOut().isEmpty()) {
      lines.add("%,d facts left out of reports that are in".formatted(result.leftOut().size()));
    }
    lines.add(
        "%,d inspections, %,d triples (%,d of them derived) %s %s"
            .formatted(
                result.inspections(),
                result.triples(),
                result.derived(),
                result.published() ? "published in" : "unchanged in",
                output.resolve("inspections")));
    return lines;
  }
}
