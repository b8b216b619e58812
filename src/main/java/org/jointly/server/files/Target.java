package org.jointly.server.files;

/**
 * Where a file of the site answers for an address of the server.
 *
 * @param fetched the path and query to ask the server for
 * @param file the path of the file, without a slash at its beginning
 * @param rest what a link to it ends in: a fragment or a query for a script, or nothing
 */
record Target(String fetched, String file, String rest) {

  /** Returns the link to it from a file of the site. */
  String from(String other) {
    int depth = (int) other.chars().filter(letter -> letter == '/').count();
    return "../".repeat(depth) + file.replace("%", "%25") + rest;
  }
}
