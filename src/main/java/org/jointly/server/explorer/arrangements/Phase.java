package org.jointly.server.explorer.arrangements;

/** Reads phases, which the questions write as {@code 2 during} so that they sort by time. */
final class Phase {
  private Phase() {}

  static String name(String phase) {
    return phase.replaceFirst("^\\d ", "");
  }
}
