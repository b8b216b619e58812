package org.jointly.extraction.judgements;

import org.jointly.model.Passage;

/**
 * A place where a report grades something.
 *
 * @param source what kind of place it is; the most telling kinds come first
 * @param service notation of the service judged apart; otherwise empty
 * @param area notation of the harmonised area
 * @param label the area as printed
 * @param grade notation of the grade
 * @param passage where it stands
 */
record GradedLine(
    Source source, String service, String area, String label, String grade, Passage passage) {

  /** The places that grade, the most telling first. */
  enum Source {
    /** The record of main findings, or the table of judgements before the text. */
    TABLE("judgement/table"),
    /** A sentence of the front matter, or a heading, that states a judgement. */
    STATEMENT("judgement/statement"),
    /** A heading that ends with a grade. */
    HEADING("judgement/heading"),
    /** A table or box inside the text. */
    BOX("judgement/box");

    private final String rule;

    Source(String rule) {
      this.rule = rule;
    }

    /** Returns the name of the extraction rule. */
    String rule() {
      return rule;
    }
  }

  /** Returns what tells one judgement of a report from another. */
  String key() {
    return service + "/" + area + (area.equals("other-area") ? "/" + label : "");
  }
}
