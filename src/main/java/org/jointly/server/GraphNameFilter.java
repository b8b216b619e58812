package org.jointly.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.UUID;

/**
 * Takes the address of a request below the graph store for the name of a graph, and names a graph
 * that is posted without one (SPARQL 1.1 Graph Store HTTP Protocol, sections 4.1 and 5.5).
 */
final class GraphNameFilter extends HttpFilter {
  private static final String STORE = SparqlServer.ENDPOINT + "/" + Endpoint.GRAPHS;

  private final boolean readOnly;

  GraphNameFilter(boolean readOnly) {
    this.readOnly = readOnly;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String address = request.getRequestURL().toString();
    if (request.getQueryString() != null) {
      chain.doFilter(request, response);
    } else if (request.getRequestURI().startsWith(STORE + "/")) {
      chain.doFilter(new Named(request, address), response);
    } else if (request.getMethod().equals("POST") && !readOnly) {
      String name = address + "/" + UUID.randomUUID();
      response.setHeader("Location", name);
      chain.doFilter(new Named(request, name), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The same request with its graph named by a parameter. */
  private static final class Named extends HttpServletRequestWrapper {
    private static final String GRAPH = "graph";

    private final String name;

    private Named(HttpServletRequest request, String name) {
      super(request);
      this.name = name;
    }

    @Override
    public String getRequestURI() {
      return STORE;
    }

    @Override
    public String getServletPath() {
      return STORE;
    }

    @Override
    public String getQueryString() {
      return GRAPH + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    @Override
    public String getParameter(String parameter) {
      return parameter.equals(GRAPH) ? name : null;
    }

    @Override
    public String[] getParameterValues(String parameter) {
      return getParameterMap().get(parameter);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of(GRAPH, new String[] {name});
    }
  }
}
