package org.jointly.server.files;

/** Says that a folder holds what this program did not put there. */
public final class ForeignFolder extends RuntimeException {
  ForeignFolder(String message) {
    super(message);
  }
}
