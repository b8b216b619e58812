package org.jointly.reading;

/**
 * Ends the reading of a file that holds more than any report. Unchecked, since PDFBox passes over
 * checked failures inside nested content and would go on.
 */
final class LimitReached extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LimitReached(String what) {
    super(what, null, false, false);
  }
}
