package org.jointly.server;

import java.util.stream.Collectors;

/** Writes characters beyond ASCII as {@code \}{@code uXXXX}. */
final class PlainLetters {
  private PlainLetters() {}

  static String of(String text) {
    return text.chars()
        .mapToObj(c -> c < 128 ? String.valueOf((char) c) : "\\u%04X".formatted(c))
        .collect(Collectors.joining());
  }
}
