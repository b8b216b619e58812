package org.jointly.publishing.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A thing that can be found, with the words that lead to it.
 *
 * @param thing the thing
 * @param kind the name of the query that gave it, such as {@code recommendations}
 * @param label what it is called
 * @param context what places it, such as the report it stands in
 * @param names other names it goes by
 * @param words what else is said of it
 * @param related words that hint at it and weigh little
 * @param about the subjects that it is about, whose related words hint at it too
 */
public record Entry(
    Node thing,
    String kind,
    String label,
    List<String> context,
    List<String> names,
    List<String> words,
    List<String> related,
    List<String> about) {
  private static final String BETWEEN = " · ";

  public Entry {
    context = List.copyOf(context);
    names = List.copyOf(names);
    words = List.copyOf(words);
    related = List.copyOf(related);
    about = List.copyOf(about);
  }

  /** Returns what places it, in one line. */
  public String line() {
    return String.join(BETWEEN, context);
  }

  /** Returns what else is said of it, in one line. */
  String more() {
    return Stream.concat(names.stream(), words.stream())
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  /** Returns all its words but the related ones, in one line. */
  public String text() {
    return Stream.of(List.of(label), names, context, words)
        .flatMap(List::stream)
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }
}
