package org.jointly.extraction.previous;

import java.util.List;

/**
 * A grade that a sentence recalls.
 *
 * @param services notations of what was judged
 * @param when the date as far as it is said; empty where it is not
 * @param grade notation of the grade
 * @param quote the sentence
 */
record Recall(List<String> services, String when, String grade, String quote) {

  /**
   * What the sentences before have set out.
   *
   * @param services what they spoke of
   * @param when when it was inspected; empty where that is not said
   */
  record Context(List<String> services, String when) {
    static final Context NONE = new Context(List.of(), "");
  }
}
