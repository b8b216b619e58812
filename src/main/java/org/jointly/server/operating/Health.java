package org.jointly.server.operating;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells whether the process lives and whether it can answer, and on a port of their own the
 * metrics. Everything else is handed on, unless it came to that port.
 */
public final class Health extends Handler.Wrapper {
  /** The name of the connector that tells metrics, and nothing that is for the public. */
  public static final String METRICS = "metrics";

  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
  private static final String PLAIN = "text/plain; charset=utf-8";

  private final Metrics metrics;
  private final Supplier<Optional<String>> hindrance;

  /**
   * Makes a handler.
   *
   * @param hindrance why there are no answers at the moment; empty when there are
   */
  public Health(Handler others, Metrics metrics, Supplier<Optional<String>> hindrance) {
    super(others);
    this.metrics = metrics;
    this.hindrance = hindrance;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean operators = METRICS.equals(request.getConnectionMetaData().getConnector().getName());
    String path = Request.getPathInContext(request);
    if (path.equals("/health/live")) {
      return send(response, callback, HttpStatus.OK_200, PLAIN, "alive\n");
    }
    if (path.equals("/health/ready")) {
      return ready(response, callback);
    }
    if (!operators) {
      return super.handle(request, response, callback);
    }
    return path.equals("/metrics")
        ? send(response, callback, HttpStatus.OK_200, PROMETHEUS, metrics.text())
        : send(response, callback, HttpStatus.NOT_FOUND_404, PLAIN, "Metrics are at /metrics.\n");
  }

  private boolean ready(Response response, Callback callback) {
    Optional<String> reason = hindrance.get();
    int status = reason.isEmpty() ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503;
    return send(response, callback, status, PLAIN, reason.orElse("ready") + "\n");
  }

  private static boolean send(
      Response response, Callback callback, int status, String type, String text) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Content.Sink.write(response, true, text, callback);
    return true;
  }
}
