package org.jointly.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.IOUtils;

/** Says at {@code /} what this server holds and takes a first query; one page, no script. */
final class HomePage extends HttpServlet {
  private static final String FILE = "home.html";

  private final byte[] page;

  HomePage() {
    page = read();
  }

  private static byte[] read() {
    try {
      return IOUtils.resourceToByteArray("/org/jointly/server/" + FILE);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getOutputStream().write(page);
  }
}
