package org.jointly.model;

/**
 * Says why an input, or a part of it, could not be used. Bad input is data with a place, not an
 * exception.
 *
 * @param file the path of the input as it was given
 * @param severity whether the report is lost or only a fact of it
 * @param code a stable word for scripts, such as {@code not-a-report} or {@code unknown-authority}
 * @param message one line for a person, naming what was found
 */
public record Problem(String file, Severity severity, String code, String message) {

  /** How much is lost. */
  public enum Severity {
    /** The whole input is left out of the graph. */
    REJECTED,
    /** One fact is left out, the rest stands. */
    LEFT_OUT
  }

  /** Makes a problem that leaves the whole input out. */
  public static Problem rejected(String file, String code, String message) {
    return new Problem(file, Severity.REJECTED, code, message);
  }

  /** Makes a problem that leaves one fact out. */
  public static Problem leftOut(String file, String code, String message) {
    return new Problem(file, Severity.LEFT_OUT, code, message);
  }
}
