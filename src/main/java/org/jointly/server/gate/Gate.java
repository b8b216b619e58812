package org.jointly.server.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets in requests that read, and the posting of queries, and nothing else: no other method, no
 * body that would have to be unpacked.
 */
public final class Gate extends Handler.Wrapper {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final String endpoint;
  private final boolean readOnly;

  /**
   * Makes a gate.
   *
   * @param handler answers what is let in
   * @param endpoint the path at which queries may be posted, and graphs stored where writable
   */
  public Gate(Handler handler, String endpoint, boolean readOnly) {
    super(handler);
    this.endpoint = endpoint;
    this.readOnly = readOnly;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Shield.over(response.getHeaders());
    if (isPacked(request)) {
      response.getHeaders().put(HttpHeader.ACCEPT_ENCODING, "identity");
      return refused(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "Send the body unpacked.", response, callback);
    } else if (asksWhatIsAllowed(request)) {
      return allowed(request, response, callback);
    } else if (!isLetIn(request)) {
      response.getHeaders().put(HttpHeader.ALLOW, methods(request));
      return refused(
          HttpStatus.METHOD_NOT_ALLOWED_405,
          "What is here can only be read: " + methods(request) + ".",
          response,
          callback);
    }
    return super.handle(request, new Unlengthened(request, response), callback);
  }

  private static boolean isPacked(Request request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_ENCODING))
        .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
        .isPresent();
  }

  /** A browser's question whether another site may ask is answered further on. */
  private static boolean asksWhatIsAllowed(Request request) {
    return request.getMethod().equals("OPTIONS")
        && !request.getHeaders().contains("Access-Control-Request-Method");
  }

  private boolean isLetIn(Request request) {
    String method = request.getMethod();
    return READING.contains(method)
        || method.equals("OPTIONS")
        || writing(request.getHttpURI().getPath()).contains(method);
  }

  private List<String> writing(String path) {
    if (readOnly) {
      return path.equals(endpoint) ? List.of("POST") : List.of();
    }
    boolean isBelow = path.equals(endpoint) || path.startsWith(endpoint + "/");
    return isBelow ? List.of("POST", "PUT", "DELETE", "PATCH") : List.of();
  }

  private String methods(Request request) {
    return Stream.concat(
            Stream.of("GET", "HEAD", "OPTIONS"), writing(request.getHttpURI().getPath()).stream())
        .collect(Collectors.joining(", "));
  }

  private boolean allowed(Request request, Response response, Callback callback) {
    response.setStatus(HttpStatus.NO_CONTENT_204);
    response.getHeaders().put(HttpHeader.ALLOW, methods(request));
    callback.succeeded();
    return true;
  }

  /** What was sent with it is left unread, so that the connection cannot serve another request. */
  private static boolean refused(int status, String message, Response response, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    Content.Sink.write(response, true, message + "\n", callback);
    return true;
  }
}
