package org.jointly.server.files;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointly.publishing.search.Entry;
import org.jointly.publishing.search.SearchIndex;
import org.jointly.server.pages.Addresses;

/** Writes what searches need where no server answers them: a file for each kind of things. */
final class SearchFiles {
  /** What searches in them. */
  static final String SCRIPT = "script/search-files.js";

  private static final String LIST = "search/kinds.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SearchIndex index;
  private final Addresses addresses;
  private final Places places;
  private final Set<String> files;

  SearchFiles(SearchIndex index, Addresses addresses, Places places, Set<String> files) {
    this.index = index;
    this.addresses = addresses;
    this.places = places;
    this.files = files;
  }

  /** A kind of things, and the file that lists them. */
  record Kind(String name, String title, boolean named, String file, int total) {}

  /**
   * A thing. Its fields are written as letters, as each stands in the file thousands of times.
   *
   * @param page the path of its page below the root of the site
   * @param label what it is called
   * @param context what places it
   * @param names other names it goes by
   * @param words what else is said of it
   * @param related words that hint at it
   */
  record Thing(
      @JsonProperty("p") String page,
      @JsonProperty("l") String label,
      @JsonProperty("c") String context,
      @JsonProperty("n") List<String> names,
      @JsonProperty("w") String words,
      @JsonProperty("r") String related) {}

  /** Writes the files into the folder of the site. */
  void write(Path folder) throws IOException {
    Map<String, List<Thing>> kinds = new LinkedHashMap<>();
    for (Entry entry : index.entries()) {
      thing(entry)
          .ifPresent(
              thing -> kinds.computeIfAbsent(entry.kind(), name -> new ArrayList<>()).add(thing));
    }
    List<Kind> list = new ArrayList<>();
    for (SearchIndex.Kind kind : index.kinds()) {
      List<Thing> things = kinds.getOrDefault(kind.name(), List.of());
      String file = "search/" + kind.name() + ".json";
      write(folder.resolve(file), things);
      list.add(new Kind(kind.name(), kind.title(), kind.named(), file, things.size()));
    }
    write(folder.resolve(LIST), list);
  }

  private Optional<Thing> thing(Entry entry) {
    return addresses
        .path(entry.thing().toString())
        .flatMap(path -> places.of(URI.create(path)))
        .filter(target -> files.contains(target.file()))
        .map(
            target ->
                new Thing(
                    target.file() + target.rest(),
                    entry.label(),
                    entry.line(),
                    entry.names(),
                    String.join(" · ", entry.words()),
                    String.join("\n", entry.related())));
  }

  private static void write(Path file, Object value) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, JSON.writeValueAsBytes(value));
  }
}
