package org.jointly.server.gate;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/**
 * The headers that every answer bears, whatever it is made by. Pages put a policy of their own in
 * place of the one given here, which lets a browser load and run nothing (W3C, Content Security
 * Policy Level 3).
 */
final class Shield {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "cross-origin");

  private Shield() {}

  static void over(HttpFields.Mutable headers) {
    HEADERS.forEach(headers::put);
  }
}
