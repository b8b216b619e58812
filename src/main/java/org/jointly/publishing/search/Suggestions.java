package org.jointly.publishing.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds names as they are typed: present, former, short and other names, by their beginnings. */
public final class Suggestions {
  private final List<Name> names;

  private record Name(String name, String plain, Entry entry, int order) {

    /**
     * Returns how well what was typed begins the name: the lower the better, below 0 not at all.
     */
    int rank(String typed) {
      if (plain.equals(typed)) {
        return 0;
      }
      return plain.startsWith(typed) ? 1 : (" " + plain).contains(" " + typed) ? 2 : -1;
    }
  }

  /**
   * A name that may be meant.
   *
   * @param name the name that begins as was typed
   * @param entry the thing that goes by it
   */
  public record Suggestion(String name, Entry entry) {}

  private Suggestions(List<Name> names) {
    this.names = names;
  }

  /** Takes the names of things that go by names; findings and passages do not. */
  static Suggestions of(List<Entry> entries, List<String> kinds) {
    List<Name> names = new ArrayList<>();
    entries.stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .forEach(
            entry ->
                Stream.concat(Stream.of(entry.label()), entry.names().stream())
                    .map(name -> new Name(name, plain(name), entry, kinds.indexOf(entry.kind())))
                    .forEach(names::add));
    return new Suggestions(List.copyOf(names));
  }

  private record Ranked(Name name, int rank) {}

  /** Returns the things whose names begin as was typed, the likeliest first, each once. */
  public List<Suggestion> of(String typed, int most) {
    String start = plain(typed);
    if (start.isEmpty()) {
      return List.of();
    }
    Map<Entry, Suggestion> found = new LinkedHashMap<>();
    names.stream()
        .map(name -> new Ranked(name, name.rank(start)))
        .filter(each -> each.rank() >= 0)
        .sorted(
            Comparator.comparingInt(Ranked::rank)
                .thenComparingInt(each -> each.name().plain().length())
                .thenComparingInt(each -> each.name().order())
                .thenComparing(each -> each.name().plain()))
        .map(Ranked::name)
        .forEach(
            name -> found.putIfAbsent(name.entry(), new Suggestion(name.name(), name.entry())));
    return found.values().stream().limit(most).toList();
  }

  /** Makes names comparable: small letters without marks, words apart by one blank. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("&", " and ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
