package org.jointly.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked for.
 *
 * @param path the path as it was sent, percent signs and all
 * @param query the query string as it was sent, empty where there is none
 * @param accept the header {@code Accept}, empty where there is none
 * @param parameters the last value of each parameter
 * @param host the address of this server as the client wrote it, without a closing slash
 */
public record PageRequest(
    String path, String query, String accept, Map<String, String> parameters, String host) {

  static PageRequest of(HttpServletRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, all) -> parameters.put(name, all[all.length - 1]));
    return new PageRequest(
        request.getRequestURI(),
        Optional.ofNullable(request.getQueryString()).orElse(""),
        joined(request.getHeaders("Accept")),
        parameters,
        host(request));
  }

  /** Returns the names of parameters that the address gives more than once, in alphabetic order. */
  public List<String> repeated() {
    Map<String, Long> times =
        Stream.of(query.split("&"))
            .map(each -> URLDecoder.decode(each.replaceFirst("=.*", ""), StandardCharsets.UTF_8))
            .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    return times.keySet().stream().filter(each -> !each.isEmpty() && times.get(each) > 1).toList();
  }

  private static String joined(Enumeration<String> values) {
    StringJoiner all = new StringJoiner(",");
    values.asIterator().forEachRemaining(all::add);
    return all.toString();
  }

  private static String host(HttpServletRequest request) {
    String whole = request.getRequestURL().toString();
    int path = whole.indexOf('/', whole.indexOf("//") + 2);
    return path < 0 ? whole : whole.substring(0, path);
  }
}
