package org.jointly.server.operating;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointly.server.operating.AnswerCache.Answer;
import org.jointly.server.operating.AnswerCache.Asked;

/**
 * Answers again what has been answered from the same data. Only whole answers with status 200 are
 * kept, and of those only the ones that bear a tag of the data's state or were noted as steady: no
 * error, nothing partial, nothing that differs each time it is asked.
 */
public final class CacheFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String QUERY = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Names a single request, and would be untrue of the next. */
  private static final String REQUEST_NUMBER = "Fuseki-Request-Id";

  private final transient AnswerCache answers;
  private final transient Metrics metrics;
  private final String endpoint;

  /**
   * Makes a filter.
   *
   * @param endpoint the path at which posted queries are answered
   */
  public CacheFilter(AnswerCache answers, Metrics metrics, String endpoint) {
    this.answers = answers;
    this.metrics = metrics;
    this.endpoint = endpoint;
  }

  @Override
  protected void doFilter(HttpServletRequest given, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = isPosted(given, QUERY) ? new Repeatable(given) : given;
    Optional<Asked> asked = asked(request);
    Optional<Answer> known = asked.flatMap(answers::find);
    if (known.isPresent()) {
      metrics.answer(true);
      send(known.get(), request, response);
    } else if (asked.isPresent() && !isShort(request)) {
      make(asked.get(), request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isPosted(HttpServletRequest request, String type) {
    return request.getMethod().equals("POST")
        && request.getRequestURI().equals(endpoint)
        && String.valueOf(request.getContentType()).startsWith(type);
  }

  /** Tells whether the answer may be without its body, and so is not one to keep. */
  private static boolean isShort(HttpServletRequest request) {
    return request.getMethod().equals("HEAD") || request.getHeader("If-None-Match") != null;
  }

  private Optional<Asked> asked(HttpServletRequest request) {
    if (request instanceof Repeatable posted) {
      return Optional.of(asked(request, said(request, posted.body())));
    }
    if (isPosted(request, FORM)) {
      return Optional.of(asked(request, said(request, parameters(request))));
    }
    boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return read ? Optional.of(asked(request, "")) : Optional.empty();
  }

  private static Asked asked(HttpServletRequest request, String body) {
    return new Asked(
        request.getRequestURL().toString(),
        Optional.ofNullable(request.getQueryString()).map("?"::concat).orElse(""),
        body,
        String.join(",", Collections.list(request.getHeaders("Accept"))));
  }

  /** Tells what is posted, even where that is nothing, from what is asked for by address alone. */
  private static String said(HttpServletRequest request, String body) {
    return request.getContentType() + "\n" + body;
  }

  /** Encodes names and values, so that no two forms are written alike. */
  private static String parameters(HttpServletRequest request) {
    return new TreeMap<>(request.getParameterMap())
        .entrySet().stream()
            .flatMap(each -> Stream.of(each.getValue()).map(value -> pair(each.getKey(), value)))
            .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private void make(
      Asked asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Map<String, List<String>> before = headers(response);
    Captured captured = new Captured(response, answers.mostOfOne());
    chain.doFilter(request, captured);
    Optional<byte[]> held = captured.held();
    if (held.isPresent()) {
      keep(asked, request, response, before, held.get());
      response.setContentLength(held.get().length);
      response.getOutputStream().write(held.get());
    }
  }

  private void keep(
      Asked asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Map<String, List<String>> before,
      byte[] body) {
    boolean steady = response.getHeader("ETag") != null || AnswerCache.isSteady(request);
    if (response.getStatus() == HttpServletResponse.SC_OK && steady) {
      metrics.answer(false);
      Map<String, List<String>> added = headers(response);
      before.forEach((name, values) -> added.computeIfPresent(name, (n, all) -> less(all, values)));
      added.keySet().removeIf(REQUEST_NUMBER::equalsIgnoreCase);
      answers.keep(asked, new Answer(added, body));
    }
  }

  private static List<String> less(Collection<String> all, List<String> values) {
    return all.stream().filter(each -> !values.contains(each)).toList();
  }

  private static Map<String, List<String>> headers(HttpServletResponse response) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    response
        .getHeaderNames()
        .forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
    return headers;
  }

  private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer.headers().forEach((name, all) -> put(response, name, all));
    if (answer.tag().filter(tag -> isHeld(request, tag)).isPresent()) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentLength(answer.body().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(answer.body());
    }
  }

  /**
   * Sets a header in the place of what stands there: two policies of a page would both hold. What
   * an answer varies by is gathered from all who have a part in it.
   */
  private static void put(HttpServletResponse response, String name, List<String> all) {
    if (!name.equalsIgnoreCase("Vary")) {
      all.stream().findFirst().ifPresent(first -> response.setHeader(name, first));
      all.stream().skip(1).forEach(each -> response.addHeader(name, each));
    } else {
      all.forEach(each -> response.addHeader(name, each));
    }
  }

  private static boolean isHeld(HttpServletRequest request, String tag) {
    return Collections.list(request.getHeaders("If-None-Match")).stream()
        .flatMap(header -> Stream.of(header.split(",")))
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals("*") || each.equals(tag));
  }
}
