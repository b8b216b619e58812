package org.jointly.publishing.exports;

/**
 * A node.
 *
 * @param id its IRI, or any text that names it
 * @param details what is said of it
 */
public record NetworkNode(String id, Details details) {
  /** Returns its label; where it has none, its id. */
  String name() {
    return details.label().isEmpty() ? id : details.label();
  }
}
