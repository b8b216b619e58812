package org.jointly.publishing;

import java.util.List;
import org.jointly.model.Problem;

/**
 * What became of a file that may be a report.
 *
 * @param inspection the inspection it reports on, such as {@code E09000020-2016-02-04}; empty where
 *     it is left out
 * @param kind the framework and kind of visit
 * @param extent how much was read, in characters; tells the fullest of several copies
 * @param problems why it or facts of it were left out
 */
record Summary(String inspection, String kind, long extent, List<Problem> problems) {

  Summary {
    problems = List.copyOf(problems);
  }

  /** Makes the summary of a file that is left out. */
  static Summary rejected(Problem problem) {
    return new Summary("", "", 0, List.of(problem));
  }

  /** Tells whether a graph can be made of it. */
  boolean isReport() {
    return !inspection.isEmpty();
  }
}
