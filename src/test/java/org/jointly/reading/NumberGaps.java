package org.jointly.reading;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;

/** Lists where the numbers of a report's paragraphs do not follow each other. */
public final class NumberGaps {

  private NumberGaps() {}

  /** Prints the gaps of every report below the given files and folders. */
  public static void main(String[] arguments) {
    List<Path> paths = List.of(arguments).stream().map(Path::of).toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (var found : ReportFiles.below(paths)) {
      var outcome =
          found.then(file -> new ReportReader().read(file.file(), file.pathBelowFolder()));
      out.println(
          outcome.value().map(NumberGaps::line).orElseGet(() -> outcome.problem().toString()));
    }
  }

  private static String line(Report report) {
    return report.passages(PassageKind.NUMBERED).size()
        + "\t"
        + gaps(report)
        + "\t"
        + report.source().path();
  }

  /** Returns the gaps as {@code 12>14}; a series that begins anew with 1 is none. */
  static List<String> gaps(Report report) {
    List<String> gaps = new ArrayList<>();
    int last = 0;
    for (Passage passage : report.passages(PassageKind.NUMBERED)) {
      int number = Integer.parseInt(passage.number().orElseThrow());
      if (number != last + 1 && number != 1) {
        gaps.add(last + ">" + number);
      }
      last = number;
    }
    return gaps;
  }
}
