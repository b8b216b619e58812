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
        "%s: %,d read, %,d unchanged, %,d failed, %,d copies of another"
            .formatted(
                counted(result.files(), "file"),
                result.read(),
                result.unchanged(),
                result.failed().size(),
                result.copies().size()));
    result.copies().forEach(copy -> lines.add("  copy: " + copy.file() + " of " + copy.original()));
    if (!result.leftOut().isEmpty()) {
      lines.add(counted(result.leftOut().size(), "fact") + " left out of reports that are in");
    }
    lines.add(
        "%s, %s (%,d of them derived) %s %s"
            .formatted(
                counted(result.inspections(), "inspection"),
                counted(result.triples(), "triple"),
                result.derived(),
                result.published() ? "published in" : "unchanged in",
                output.resolve("inspections")));
    return lines;
  }

  private static String counted(long number, String thing) {
    return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
  }
}
