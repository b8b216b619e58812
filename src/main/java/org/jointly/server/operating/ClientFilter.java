package org.jointly.server.operating;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells a client that has too much under way to come again (RFC 6585, section 4). */
public final class ClientFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;

  private final transient Clients clients;
  private final transient Metrics metrics;

  /** Makes a filter. */
  public ClientFilter(Clients clients, Metrics metrics) {
    this.clients = clients;
    this.metrics = metrics;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String client = Clients.of(request.getRemoteAddr());
    if (!clients.enter(client)) {
      metrics.refusedClient();
      refuse(response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      clients.leave(client);
    }
  }

  private void refuse(HttpServletResponse response) throws IOException {
    String message =
        "Your address has %d requests under way here, the most for one; wait until one has ended.\n"
            .formatted(clients.most());
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    response.setStatus(TOO_MANY);
    response.setHeader("Retry-After", "1");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType("text/plain; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
