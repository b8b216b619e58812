package org.jointly.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a browser may do with a page (W3C, Content Security Policy Level 3).
 *
 * @param directives the sources of each directive, in order
 */
public record Policy(Map<String, List<String>> directives) {
  /** The name of the header. */
  public static final String HEADER = "Content-Security-Policy";

  private static final List<String> SELF = List.of("'self'");
  private static final List<String> NONE = List.of("'none'");

  /** Whatever comes from this host as a file, and nothing else. */
  public static final Policy OWN = own();

  public Policy {
    directives = new LinkedHashMap<>(directives);
  }

  private static Policy own() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put("default-src", NONE);
    List.of("style-src", "script-src", "img-src", "connect-src", "form-action")
        .forEach(directive -> all.put(directive, SELF));
    List.of("base-uri", "frame-ancestors").forEach(directive -> all.put(directive, NONE));
    return new Policy(all);
  }

  /**
   * Returns a wider policy.
   *
   * @param directive such as {@code style-src}
   * @param source such as {@code 'unsafe-inline'}, beside this host
   * @throws IllegalArgumentException for scripts, which come from files of this host alone
   */
  public Policy with(String directive, String source) {
    if (directive.startsWith("script-src")) {
      throw new IllegalArgumentException("Scripts come from files of this host alone");
    }
    Map<String, List<String>> wider = new LinkedHashMap<>(directives);
    List<String> sources = new ArrayList<>(wider.getOrDefault(directive, SELF));
    sources.add(source);
    wider.put(directive, List.copyOf(sources));
    return new Policy(wider);
  }

  @Override
  public String toString() {
    return directives.entrySet().stream()
        .map(each -> each.getKey() + " " + String.join(" ", each.getValue()))
        .collect(Collectors.joining("; "));
  }
}
