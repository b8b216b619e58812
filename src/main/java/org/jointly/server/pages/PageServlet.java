package org.jointly.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Sends replies: marks each with what it is made of, so that a client that has it already is told
 * so, and closes pages to whatever does not come from this host.
 */
public final class PageServlet extends HttpServlet {
  private static final String RETRY_SECONDS = "5";

  private final transient Function<PageRequest, Reply> replies;

  /** Makes a servlet that replies as told. */
  public PageServlet(Function<PageRequest, Reply> replies) {
    this.replies = replies;
  }

  /**
   * Returns a servlet that makes the same replies within limits.
   *
   * @param limits calls what makes a reply, or throws {@link Answering.Refused}
   */
  public PageServlet within(Function<Supplier<Reply>, Reply> limits) {
    return new PageServlet(request -> limits.apply(() -> replies.apply(request)));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply reply = reply(request);
    response.setHeader(Policy.HEADER, Policy.OWN.toString());
    response.addHeader("Vary", "Accept");
    reply.headers().forEach((name, value) -> add(response, name, value));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (reply.status() == 200 && isKnown(request, response, reply.body())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      send(request, response, reply);
    }
  }

  /** A body that nobody reads would stand before the next request on the same connection. */
  private Reply reply(HttpServletRequest request) {
    boolean reads = List.of("GET", "HEAD").contains(request.getMethod());
    return reads
        ? answer(PageRequest.of(request))
        : Problems.onlyRead().with("Allow", "GET, HEAD, OPTIONS").with("Connection", "close");
  }

  private Reply answer(PageRequest request) {
    try {
      return replies.apply(request);
    } catch (Answering.Refused refused) {
      return Problems.refused(refused);
    }
  }

  /** A reply has its own policy in place of the common one; other headers it adds. */
  private static void add(HttpServletResponse response, String name, String value) {
    if (name.equals(Policy.HEADER)) {
      response.setHeader(name, value);
    } else {
      response.addHeader(name, value);
    }
  }

  private static boolean isKnown(
      HttpServletRequest request, HttpServletResponse response, byte[] body) {
    String tag = "\"" + DigestUtils.sha256Hex(body).substring(0, 32) + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    String known = request.getHeader("If-None-Match");
    return known != null
        && Stream.of(known.split(","))
            .map(String::strip)
            .anyMatch(each -> each.equals("*") || each.replaceFirst("^W/", "").equals(tag));
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, Reply reply)
      throws IOException {
    response.setStatus(reply.status());
    if (reply.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    response.setContentType(reply.type());
    response.setContentLength(reply.body().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(reply.body());
    }
  }
}
