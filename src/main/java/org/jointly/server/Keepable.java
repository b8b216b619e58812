package org.jointly.server;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Lets a client keep an answer that bears a tag and ask whether it still stands (RFC 9111, section
 * 5.2.2.4). Fuseki by itself forbids keeping anything, and a tag would then be of no use.
 */
final class Keepable extends HttpServletResponseWrapper {
  Keepable(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setHeader(String name, String value) {
    boolean kept = containsHeader("ETag");
    if (kept && name.equalsIgnoreCase("Cache-Control")) {
      super.setHeader(name, "no-cache");
    } else if (!kept || !name.equalsIgnoreCase("Pragma")) {
      super.setHeader(name, value);
    }
  }
}
