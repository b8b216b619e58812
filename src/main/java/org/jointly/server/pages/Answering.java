package org.jointly.server.pages;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;

/** Answers queries within the limits of the server. */
@FunctionalInterface
public interface Answering {
  /**
   * Returns the whole answer of a query.
   *
   * @throws Refused where a limit is reached; no part of the answer is given then
   */
  RowSet answer(Query query);

  /** Says why there is no answer. */
  final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Refuses.
     *
     * @param status the status code of HTTP
     * @param message the reason, a sentence
     */
    public Refused(int status, String message) {
      super(message);
      this.status = status;
    }

    /** Returns the status code of HTTP. */
    public int status() {
      return status;
    }
  }
}
