package org.jointly.publishing.search;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * A thing that was found.
 *
 * @param thing the thing
 * @param label what it is called
 * @param name the same, with the words looked for marked
 * @param context what places it
 * @param words the part of its words that was found; empty where it was found by name or place
 */
public record Found(
    Node thing, String label, List<Piece> name, List<Piece> context, List<Piece> words) {
  public Found {
    name = List.copyOf(name);
    context = List.copyOf(context);
    words = List.copyOf(words);
  }

  /**
   * A piece of a text.
   *
   * @param text its letters
   * @param found whether it was looked for
   */
  public record Piece(String text, boolean found) {}

  /** Returns a text without marks. */
  public static String plain(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
