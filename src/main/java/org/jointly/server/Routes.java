package org.jointly.server;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names what requests ask for by the first part of their path, of which there are only few. */
final class Routes {
  private static final String OTHER = "other";

  private volatile Set<String> known = Set.of();

  /** Learns the paths that are answered, in the form of the servlet specification. */
  void learn(Stream<String> paths) {
    known = paths.map(Routes::first).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the first part of a path, or the same word for all that are not answered. */
  String of(String path) {
    String first = first(path);
    return known.contains(first) ? first : OTHER;
  }

  private static String first(String path) {
    int end = path.indexOf('/', 1);
    return path.isEmpty() ? "/" : end < 0 ? path : path.substring(0, end);
  }
}
