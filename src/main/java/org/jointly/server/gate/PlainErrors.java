package org.jointly.server.gate;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Says in plain text what went wrong where nothing else says it. What the client sent is not
 * repeated, and what the program is made of not told.
 */
public final class PlainErrors extends ErrorHandler {
  private static final Map<Integer, String> HINTS =
      Map.of(
          HttpStatus.NOT_FOUND_404,
          "There is nothing at this address. Begin at / to find what there is.",
          HttpStatus.METHOD_NOT_ALLOWED_405,
          "What is here can only be read.",
          HttpStatus.PAYLOAD_TOO_LARGE_413,
          "The body of the request is too large.",
          HttpStatus.URI_TOO_LONG_414,
          "The address is too long. A long query can be sent by POST to /sparql.",
          HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431,
          "The headers of the request are too large. A long query can be sent by POST to /sparql.",
          HttpStatus.INTERNAL_SERVER_ERROR_500,
          "The server failed to answer. The fault is not yours.");

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Shield.over(response.getHeaders());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    Content.Sink.write(response, true, message(status) + "\n", callback);
    return true;
  }

  private static String message(int status) {
    String name = Optional.ofNullable(HttpStatus.getMessage(status)).orElse("Error");
    return status
        + " "
        + name
        + Optional.ofNullable(HINTS.get(status)).map(". "::concat).orElse("");
  }
}
