package org.jointly.server.pages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent back for a request.
 *
 * @param status the status code of HTTP
 * @param type the media type of the body
 * @param body the body
 * @param headers more headers
 */
public record Reply(int status, String type, byte[] body, Map<String, String> headers) {
  private static final String HTML = "text/html; charset=utf-8";

  public Reply {
    headers = Map.copyOf(headers);
  }

  /** Replies with a body. */
  public static Reply ok(String type, byte[] body) {
    return new Reply(200, type, body, Map.of());
  }

  /** Replies with a page of HTML. */
  public static Reply page(int status, String html) {
    return new Reply(status, HTML, html.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** Replies that another path of this host says it (RFC 9110, section 15.4.4). */
  public static Reply seeOther(String path) {
    return new Reply(303, "text/plain", new byte[0], Map.of("Location", path));
  }

  /** Returns the same reply with another header. */
  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, type, body, more);
  }
}
