package org.jointly.publishing;

/** Says in one line why graphs could not be read, written or published. */
public final class GraphFailure extends RuntimeException {
  public GraphFailure(String message, Throwable cause) {
    super(message, cause);
  }

  public GraphFailure(String message) {
    super(message);
  }
}
