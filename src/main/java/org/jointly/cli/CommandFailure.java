package org.jointly.cli;

/** Says in the user's terms why a command could not be done; shown as one line. */
final class CommandFailure extends RuntimeException {
  CommandFailure(String message) {
    super(message);
  }

  CommandFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
