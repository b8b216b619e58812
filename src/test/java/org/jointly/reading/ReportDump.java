package org.jointly.reading;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jointly.model.Outcome;
import org.jointly.model.Passage;
import org.jointly.model.Report;

/** Prints reports as they were read, one passage a line, for reading beside the printed page. */
public final class ReportDump {

  private ReportDump() {}

  /** Prints every report below the given files and folders. */
  public static void main(String[] arguments) {
    List<Path> paths = List.of(arguments).stream().map(Path::of).toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Outcome<ReportFiles.Found> found : ReportFiles.below(paths)) {
      found
          .then(file -> new ReportReader().read(file.file(), file.pathBelowFolder()))
          .value()
          .ifPresentOrElse(report -> print(report, out), () -> out.println(found));
    }
  }

  private static void print(Report report, PrintStream out) {
    out.println("==== " + report.source().path() + ", " + report.pages() + " pages");
    report.passages().forEach(passage -> out.println(line(passage)));
  }

  private static String line(Passage passage) {
    return "%d-%d %-9s d%d %s {%s} %s"
        .formatted(
            passage.firstPage(),
            passage.lastPage(),
            passage.kind(),
            passage.depth(),
            passage.id(),
            String.join(" > ", passage.sections()),
            passage.text().replace("\t", " ¦ "));
  }
}
