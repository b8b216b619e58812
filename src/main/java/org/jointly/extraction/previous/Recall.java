package org.jointly.extraction.previous;

import java.util.List;

/**
 * A grade that a sentence recalls.
 *
 * @param judged what was judged
 * @param when the date as far as it is said; empty where it is not
 * @param grade notation of the grade
 * @param quote the sentence
 */
record Recall(List<Judged> judged, String when, String grade, String quote) {

  /**
   * What was judged.
   *
   * @param service notation of the service
   * @param aspect notation of the aspect of it that was judged; empty where it was the whole
   */
  record Judged(String service, String aspect) {}

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
