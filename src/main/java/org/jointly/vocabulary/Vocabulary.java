package org.jointly.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.IOUtils;

/**
 * The concept schemes under {@code ontology/vocabularies}, as objects. Concepts stand in the order
 * of their file. Immutable and safe to share between threads.
 */
public final class Vocabulary {
  private static final String FOLDER = "/ontology/vocabularies/";
  private static final Set<String> NAMED =
      Set.of(
          "type",
          "inScheme",
          "notation",
          "prefLabel",
          "definition",
          "altLabel",
          "hiddenLabel",
          "cue",
          "broader");

  private static final class Bundled {
    private static final Vocabulary INSTANCE = load();
  }

  private final Map<String, Map<String, Concept>> schemes;

  private Vocabulary(Map<String, Map<String, Concept>> schemes) {
    this.schemes = schemes;
  }

  /** Returns the schemes that are part of the program; they are read once. */
  public static Vocabulary bundled() {
    return Bundled.INSTANCE;
  }

  /**
   * Returns the concepts of a scheme, in the order of its file.
   *
   * @throws IllegalArgumentException when there is no such scheme
   */
  public List<Concept> scheme(String slug) {
    return List.copyOf(concepts(slug).values());
  }

  /**
   * Finds a concept by its notation.
   *
   * @throws IllegalArgumentException when there is no such scheme
   */
  public Optional<Concept> concept(String scheme, String notation) {
    return Optional.ofNullable(concepts(scheme).get(notation));
  }

  /** Returns the slugs of all schemes. */
  public Set<String> schemes() {
    return schemes.keySet();
  }

  private Map<String, Concept> concepts(String slug) {
    Map<String, Concept> concepts = schemes.get(slug);
    if (concepts == null) {
      throw new IllegalArgumentException("No concept scheme is called " + slug);
    }
    return concepts;
  }

  private static Vocabulary load() {
    Map<String, Map<String, Concept>> schemes = new LinkedHashMap<>();
    for (String slug : index()) {
      schemes.put(slug, concepts(slug, TurtleResources.read(FOLDER + slug + ".ttl")));
    }
    return new Vocabulary(schemes);
  }

  private static List<String> index() {
    try (InputStream bytes = TurtleResources.open(FOLDER + "index.txt")) {
      return IOUtils.readLines(bytes, "UTF-8").stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the index of concept schemes", failure);
    }
  }

  private static Map<String, Concept> concepts(
      String slug, Map<String, Map<String, List<String>>> subjects) {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (Map<String, List<String>> properties : subjects.values()) {
      if (properties.containsKey("inScheme")) {
        Concept concept = concept(slug, properties);
        concepts.put(concept.notation(), concept);
      }
    }
    return concepts;
  }

  private static Concept concept(String slug, Map<String, List<String>> properties) {
    return new Concept(
        slug,
        first(properties, "notation"),
        first(properties, "prefLabel"),
        first(properties, "definition"),
        all(properties, "altLabel"),
        all(properties, "hiddenLabel"),
        all(properties, "cue"),
        names(all(properties, "broader")),
        extras(properties));
  }

  private static Map<String, List<String>> extras(Map<String, List<String>> properties) {
    Map<String, List<String>> extras = new LinkedHashMap<>();
    properties.forEach(
        (name, values) -> {
          if (!NAMED.contains(name)) {
            extras.put(name, names(values));
          }
        });
    return extras;
  }

  private static List<String> names(List<String> values) {
    List<String> names = new ArrayList<>();
    for (String value : values) {
      names.add(value.startsWith("http") ? TurtleResources.localName(value) : value);
    }
    return List.copyOf(names);
  }

  private static String first(Map<String, List<String>> properties, String name) {
    return all(properties, name).stream().findFirst().orElse("");
  }

  private static List<String> all(Map<String, List<String>> properties, String name) {
    return properties.getOrDefault(name, List.of());
  }
}
