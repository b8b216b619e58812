package org.jointly.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jointly.model.Problem;

/** Writes down, beside the graphs, what was left out of them and why: one line each. */
final class ProblemList {
  /** The name of the file. */
  static final String FILE_NAME = "problems.txt";

  private ProblemList() {}

  static void write(List<Problem> problems, List<BuildResult.Copy> copies, Path folder)
      throws IOException {
    Stream<String> said = problems.stream().map(ProblemList::line);
    Stream<String> copied = copies.stream().map(ProblemList::line);
    Files.write(folder.resolve(FILE_NAME), Stream.concat(said, copied).sorted().toList());
  }

  private static String line(Problem problem) {
    String what = problem.severity() == Problem.Severity.REJECTED ? "left out" : "in part";
    return "%s\t%s\t%s\t%s"
        .formatted(problem.file(), what, problem.code(), problem.message().replaceAll("\\s+", " "));
  }

  private static String line(BuildResult.Copy copy) {
    return "%s\tcopy\tcopy\tsays the same as %s".formatted(copy.file(), copy.original());
  }
}
