package org.jointly.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers what Fuseki leaves out of the protocol: the description of the endpoint, {@code HEAD},
 * questions whether an answer still stands, and in plain words the refusal of updates.
 */
final class EndpointFilter extends HttpFilter {
  private static final String READ_ONLY =
      "This endpoint takes queries and no updates: what it holds is only read.";

  /** What would make of an answer a script, a style sheet of another host, or another type. */
  private static final List<String> UNSAFE = List.of("callback", "stylesheet", "force-accept");

  private final transient DescriptionPage description;
  private final transient EntityTags tags;
  private final boolean readOnly;

  EndpointFilter(DescriptionPage description, EntityTags tags, boolean readOnly) {
    this.description = description;
    this.tags = tags;
    this.readOnly = readOnly;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> unsafe = UNSAFE.stream().filter(each -> names(request, each)).findFirst();
    Optional<String> tag = tags.of(request);
    if (unsafe.isPresent()) {
      String message = "The parameter %s is not offered here.".formatted(unsafe.get());
      PlainAnswer.send(response, HttpServletResponse.SC_BAD_REQUEST, message);
    } else if (readOnly && isUpdate(request)) {
      response.setHeader("Connection", "close");
      PlainAnswer.send(response, HttpServletResponse.SC_FORBIDDEN, READ_ONLY);
    } else if (tag.filter(each -> EntityTags.isHeld(request, each)).isPresent()) {
      response.setHeader("ETag", tag.get());
      response.setHeader("Vary", "Accept");
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else if (isRead(request) && isEndpoint(request) && asksNothing(request)) {
      description.answer(request, response);
    } else {
      chain.doFilter(asRead(request), new Keepable(response));
    }
  }

  private static boolean isUpdate(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType());
    return type.startsWith("application/sparql-update") || names(request, "update");
  }

  private static boolean names(HttpServletRequest request, String parameter) {
    Map<String, String[]> parameters = request.getParameterMap();
    return parameters.containsKey(parameter);
  }

  private static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static boolean isEndpoint(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + SparqlServer.ENDPOINT);
  }

  private static boolean asksNothing(HttpServletRequest request) {
    return Stream.of("query", "update", "default", "graph").noneMatch(each -> names(request, each));
  }

  /** Passes HEAD on as GET; the server sends no body where the request has none. */
  private static HttpServletRequest asRead(HttpServletRequest request) {
    if (!request.getMethod().equals("HEAD")) {
      return request;
    }
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
