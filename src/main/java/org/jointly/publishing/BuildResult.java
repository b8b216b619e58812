package org.jointly.publishing;

import java.util.List;
import org.jointly.model.Problem;

/**
 * What a build did.
 *
 * @param files how many files were looked at
 * @param read how many of them were read in this build
 * @param unchanged how many of them were known from the build before
 * @param inspections how many inspections are published
 * @param triples how many triples their graphs hold, derived facts included
 * @param derived how many of them are derived facts
 * @param published whether anything changed
 * @param copies files that report an inspection which another file reports more fully
 * @param problems files that were left out and facts that were left out
 */
public record BuildResult(
    int files,
    int read,
    int unchanged,
    int inspections,
    long triples,
    long derived,
    boolean published,
    List<Copy> copies,
    List<Problem> problems) {

  /**
   * A file that reports an inspection which another file reports more fully.
   *
   * @param file its name
   * @param original the name of the file that is used
   */
  public record Copy(String file, String original) {}

  public BuildResult {
    copies = List.copyOf(copies);
    problems = List.copyOf(problems);
  }

  /** Returns the files that were left out, and why. */
  public List<Problem> failed() {
    return with(Problem.Severity.REJECTED);
  }

  /** Returns the facts that were left out of reports that are published, and why. */
  public List<Problem> leftOut() {
    return with(Problem.Severity.LEFT_OUT);
  }

  private List<Problem> with(Problem.Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }
}
