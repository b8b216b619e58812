package org.jointly.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of shared arrangements, {@code graphs/arrangements.ttl}. Immutable and safe to share
 * between threads.
 */
public final class Register {
  private static final class Bundled {
    private static final Register INSTANCE = load();
  }

  private final Map<String, RegisterEntry> entries;

  private Register(Map<String, RegisterEntry> entries) {
    this.entries = entries;
  }

  /** Returns the register that is part of the program; it is read once. */
  public static Register bundled() {
    return Bundled.INSTANCE;
  }

  /** Returns all entries, in the order of the file. */
  public List<RegisterEntry> all() {
    return List.copyOf(entries.values());
  }

  /** Finds an entry by its slug. */
  public Optional<RegisterEntry> entry(String slug) {
    return Optional.ofNullable(entries.get(slug));
  }

  /** Returns the entries of a kind and subject that have the authority as a member. */
  public List<RegisterEntry> ofMember(String gss, String kind, String subject) {
    return all().stream()
        .filter(entry -> entry.kind().equals(kind))
        .filter(entry -> entry.subject().filter(subject::equals).isPresent())
        .filter(entry -> entry.hasMember(gss))
        .toList();
  }

  private static Register load() {
    Map<String, Map<String, List<String>>> subjects =
        TurtleResources.read("/graphs/arrangements.ttl");
    Map<String, List<RegisterEntry.Participation>> participations = new LinkedHashMap<>();
    subjects.forEach(
        (iri, properties) -> {
          if (properties.containsKey("participationIn")) {
            participations
                .computeIfAbsent(local(properties, "participationIn"), slug -> new ArrayList<>())
                .add(participation(properties));
          }
        });
    return new Register(entries(subjects, participations));
  }

  private static Map<String, RegisterEntry> entries(
      Map<String, Map<String, List<String>>> subjects,
      Map<String, List<RegisterEntry.Participation>> participations) {
    Map<String, RegisterEntry> entries = new LinkedHashMap<>();
    subjects.forEach(
        (iri, properties) -> {
          if (properties.containsKey("arrangementKind")) {
            String slug = TurtleResources.localName(iri);
            entries.put(
                slug, entry(slug, properties, participations.getOrDefault(slug, List.of())));
          }
        });
    return entries;
  }

  private static RegisterEntry entry(
      String slug,
      Map<String, List<String>> properties,
      List<RegisterEntry.Participation> participations) {
    return new RegisterEntry(
        slug,
        first(properties, "prefLabel"),
        properties.getOrDefault("altLabel", List.of()),
        local(properties, "arrangementKind"),
        some(first(properties, "deliveryBody")),
        some(first(properties, "subject")),
        some(local(properties, "partOf")),
        some(local(properties, "succeededBy")),
        first(properties, "nameOfMembers").equals("true"),
        participations,
        properties.getOrDefault("proposedMember", List.of()).stream()
            .map(TurtleResources::localName)
            .toList());
  }

  private static RegisterEntry.Participation participation(Map<String, List<String>> properties) {
    return new RegisterEntry.Participation(
        local(properties, "participant"),
        local(properties, "participationRole"),
        first(properties, "validFrom"),
        first(properties, "validUntil"),
        properties.getOrDefault("shownBy", List.of()));
  }

  private static Optional<String> some(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static String local(Map<String, List<String>> properties, String name) {
    return TurtleResources.localName(first(properties, name));
  }

  private static String first(Map<String, List<String>> properties, String name) {
    return properties.getOrDefault(name, List.of("")).get(0);
  }
}
