package org.jointly.server.files;

import java.util.Optional;

/**
 * Puts the address of the site in the place of that of the server it was fetched from.
 *
 * @param server the address of the server, without a closing slash
 * @param site the address of the site, with a closing slash; empty where links are relative
 */
record Origin(String server, Optional<String> site) {

  /** Returns the text of a file with its addresses put right. */
  String replaced(String text, String file) {
    String root = site.orElseGet(() -> relative(file));
    return text.replace(server + "/", root).replace(server, site.orElse(root));
  }

  private static String relative(String file) {
    String root = new Target("", "", "").from(file);
    return root.isEmpty() ? "./" : root;
  }
}
