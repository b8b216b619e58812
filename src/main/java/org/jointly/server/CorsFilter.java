package org.jointly.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets pages of any site read answers, and nothing else: no credentials and no writing methods. It
 * says the same to everyone (Fetch Standard, section 3.3), so that an answer kept on the way, or
 * asked for without an origin, serves every site; Fuseki by itself names the site that asked.
 */
final class CorsFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ALLOW = "Access-Control-Allow-";
  private static final String ASKED = "Access-Control-Request-Method";
  private static final String METHODS = "GET,POST,HEAD,OPTIONS";
  private static final String HEADERS = "Accept,Content-Type,If-None-Match,Origin,X-Requested-With";
  private static final String EXPOSED =
      "Content-Length,Content-Type,ETag,Link,Location,Retry-After";
  private static final String KEPT_SECONDS = "1800";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(ALLOW + "Origin", "*");
    if (request.getMethod().equals("OPTIONS") && request.getHeader(ASKED) != null) {
      response.setHeader(ALLOW + "Methods", METHODS);
      response.setHeader(ALLOW + "Headers", HEADERS);
      response.setHeader("Access-Control-Max-Age", KEPT_SECONDS);
    } else {
      response.setHeader("Access-Control-Expose-Headers", EXPOSED);
      chain.doFilter(request, response);
    }
  }
}
