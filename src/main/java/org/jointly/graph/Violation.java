package org.jointly.graph;

/**
 * A statement that breaks a shape.
 *
 * @param focus the IRI of the thing that is wrong
 * @param path the property that is wrong, as its local name; empty where none is named
 * @param value the value that is wrong; empty where one is missing
 * @param message what the shape asks for
 */
public record Violation(String focus, String path, String value, String message) {

  /** Says it on one line. */
  public String line() {
    String what = value.isEmpty() ? path : path + " " + value;
    return focus + (what.isBlank() ? "" : " (" + what.trim() + ")") + ": " + message;
  }
}
