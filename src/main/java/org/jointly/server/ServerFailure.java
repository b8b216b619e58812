package org.jointly.server;

/** Says in one line why the server could not start. */
public final class ServerFailure extends RuntimeException {
  ServerFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
