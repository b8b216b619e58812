package org.jointly.server;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.jena.fuseki.servlets.CrossOriginFilter;

/** Lets pages of any site read answers, and nothing else: no credentials and no writing methods. */
final class CorsFilter extends CrossOriginFilter {
  private static final Map<String, String> RULES =
      Map.of(
          ALLOWED_ORIGINS_PARAM, "*",
          ALLOWED_METHODS_PARAM, "GET,POST,HEAD,OPTIONS",
          ALLOWED_HEADERS_PARAM, "Accept,Content-Type,If-None-Match,Origin,X-Requested-With",
          EXPOSED_HEADERS_PARAM, "Content-Length,Content-Type,ETag,Link,Location,Retry-After",
          ALLOW_CREDENTIALS_PARAM, "false",
          CHAIN_PREFLIGHT_PARAM, "false");

  @Override
  public void init(FilterConfig given) throws ServletException {
    super.init(new Rules(given));
  }

  private record Rules(FilterConfig given) implements FilterConfig {
    @Override
    public String getFilterName() {
      return given.getFilterName();
    }

    @Override
    public ServletContext getServletContext() {
      return given.getServletContext();
    }

    @Override
    public String getInitParameter(String name) {
      return RULES.get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
      return Collections.enumeration(RULES.keySet());
    }
  }
}
