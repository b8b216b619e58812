package org.jointly.server.explorer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what is to be compared from an address. */
final class Compared {
  /** More than this many side by side nobody can read. */
  static final int MOST = 4;

  static final String PARAMETER = "thing";

  private static final Pattern PATH = Pattern.compile("(authority|arrangement)/[A-Za-z0-9._~-]+");

  private Compared() {}

  /**
   * Returns the paths of the things that a query string names, such as {@code authority/E09000013},
   * each once, in order; what is no such path is left out.
   */
  static List<String> things(String query) {
    return named(query).filter(each -> PATH.matcher(each).matches()).limit(MOST).toList();
  }

  /** Returns all that a query string names, paths or not and however many. */
  static Stream<String> named(String query) {
    return Stream.of(query.split("&"))
        .filter(each -> each.startsWith(PARAMETER + "="))
        .map(each -> each.substring(PARAMETER.length() + 1))
        .map(Compared::decoded)
        .filter(each -> !each.isBlank())
        .distinct();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
