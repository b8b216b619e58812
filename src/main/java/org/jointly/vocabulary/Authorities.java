package org.jointly.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of local authorities, {@code graphs/authorities.ttl}, former ones included.
 * Immutable and safe to share between threads.
 */
public final class Authorities {
  private static final class Bundled {
    private static final Authorities INSTANCE = load();
  }

  private final Map<String, Authority> byGss;
  private final Map<String, Authority> byCode;
  private final Map<String, Authority> byName;
  private final NameScanner scanner;

  private Authorities(Map<String, Authority> byGss) {
    this.byGss = byGss;
    this.byCode = new HashMap<>();
    this.byName = new HashMap<>();
    byGss.values().forEach(this::index);
    byCode.putAll(byGss);
    this.scanner = new NameScanner(byGss.values());
  }

  /** Returns the register that is part of the program; it is read once. */
  public static Authorities bundled() {
    return Bundled.INSTANCE;
  }

  /** Returns all authorities, by name. */
  public List<Authority> all() {
    return List.copyOf(byGss.values());
  }

  /** Finds an authority by its code, or by one that it had before. */
  public Optional<Authority> byGss(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Finds an authority by a printed name alone, such as {@code THE ROYAL BOROUGH OF KENSINGTON &
   * CHELSEA}, {@code Sheffield City Council} or {@code City of London Corporation}. Case,
   * punctuation and styles of council do not matter.
   */
  public Optional<Authority> named(String printedName) {
    String plain = PlainName.plain(printedName).replaceFirst("^the ", "");
    return Optional.ofNullable(byName.get(plain))
        .or(() -> Optional.ofNullable(byName.get(PlainName.withoutStyle(plain))));
  }

  /**
   * Finds the names of authorities in a text, the longest first where they overlap, in reading
   * order. Names must begin with capitals, as names do.
   */
  public List<Mention> mentionsIn(String text) {
    return scanner.mentionsIn(text);
  }

  private void index(Authority authority) {
    authority.formerCodes().forEach(code -> byCode.put(code, authority));
    byName.putIfAbsent(PlainName.plain(authority.name()), authority);
    authority.otherNames().forEach(name -> byName.putIfAbsent(PlainName.plain(name), authority));
  }

  private static Authorities load() {
    Map<String, Map<String, List<String>>> subjects =
        TurtleResources.read("/graphs/authorities.ttl");
    Map<String, Authority> authorities = new LinkedHashMap<>();
    subjects.forEach(
        (iri, properties) -> {
          if (properties.containsKey("gssCode")) {
            Authority authority = authority(properties);
            authorities.put(authority.gss(), authority);
          }
        });
    return new Authorities(authorities);
  }

  private static Authority authority(Map<String, List<String>> properties) {
    String gss = properties.get("gssCode").get(0);
    List<String> codes = names(properties, "hasCode");
    return new Authority(
        gss,
        properties.get("prefLabel").get(0),
        all(properties, "altLabel"),
        all(properties, "hiddenLabel"),
        all(properties, "commonWord").contains("true"),
        first(properties, "ofstedUrn"),
        first(properties, "localAuthorityCode"),
        names(properties, "authorityType").get(0),
        names(properties, "region").get(0),
        names(properties, "statisticalNeighbour"),
        codes.stream().filter(code -> !code.equals(gss)).toList(),
        names(properties, "predecessor"),
        names(properties, "successor"),
        first(properties, "validFrom").map(LocalDate::parse),
        first(properties, "validUntil").map(LocalDate::parse));
  }

  private static Optional<String> first(Map<String, List<String>> properties, String name) {
    return all(properties, name).stream().findFirst();
  }

  private static List<String> all(Map<String, List<String>> properties, String name) {
    return properties.getOrDefault(name, List.of());
  }

  private static List<String> names(Map<String, List<String>> properties, String name) {
    List<String> names = new ArrayList<>();
    all(properties, name).forEach(iri -> names.add(TurtleResources.localName(iri)));
    return names;
  }
}
