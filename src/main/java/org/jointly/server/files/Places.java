package org.jointly.server.files;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells which file answers for an address. A file has the name that the address has with a suffix,
 * which the server answers for too. What stands below a thing that has a page stands on the page of
 * its parts.
 */
final class Places {
  /** The page that says what needs a running server; it stands for the query editor as well. */
  static final String QUERY = "query.html";

  /** The page of searches, which a script answers. */
  static final String SEARCH = "search.html";

  private static final String DOCUMENTS = "/doc/";
  private static final Pattern SUFFIX = Pattern.compile("\\.[a-z0-9]{1,7}(\\.gz)?$");

  /** Forms of RDF that go without saying where Turtle and JSON-LD are. */
  private static final List<String> LEFT_OUT = List.of(".nt", ".rdf");

  /** What only a running server answers. */
  private static final Pattern RUNNING =
      Pattern.compile("/(sparql/|health|compare|search/|search\\.|\\.well-known|id/).*");

  /** Where queries are written and run. */
  private static final List<String> QUERIES = List.of("/query", "/sparql");

  /** What a form of a page or a file is asked for with; more than a few are not named by links. */
  private static final int LONGEST_NAME = 120;

  /** What the address of the numbers behind a table or picture begins with. */
  private static final String NUMBERS = "format=csv&query=";

  private final Set<String> things;

  /**
   * Makes places.
   *
   * @param things the paths of the things that have a page of their own
   */
  Places(Set<String> things) {
    this.things = Set.copyOf(things);
  }

  /** Returns the file of an address below the server's own; empty where there can be none. */
  Optional<Target> of(URI address) {
    String path = address.getRawPath().replaceFirst("\\.html$", "");
    String query = Optional.ofNullable(address.getRawQuery()).orElse("");
    String fragment = Optional.ofNullable(address.getRawFragment()).map("#"::concat).orElse("");
    if (path.equals("/sparql") && query.startsWith(NUMBERS)) {
      String name = "numbers/" + DigestUtils.sha256Hex(query).substring(0, 20) + ".csv";
      return Optional.of(new Target(path + "?" + query, name, ""));
    }
    if (QUERIES.contains(path)) {
      return Optional.of(new Target(path, QUERY, query.isEmpty() ? fragment : "?" + query));
    }
    if (path.equals("/search")) {
      return Optional.of(new Target(path, SEARCH, query.isEmpty() ? fragment : "?" + query));
    }
    if (RUNNING.matcher(path).matches() || LEFT_OUT.stream().anyMatch(path::endsWith)) {
      return Optional.empty();
    }
    return path.startsWith(DOCUMENTS) ? document(path, fragment) : file(path, query, fragment);
  }

  private Optional<Target> document(String path, String fragment) {
    String bare = SUFFIX.matcher(path).replaceFirst("");
    if (things.contains(bare) || path.endsWith("/parts")) {
      return file(path, "", fragment);
    }
    return above(bare)
        .map(
            whole ->
                new Target(
                    whole + "/parts",
                    named(whole + "/parts", ""),
                    "#" + bare.substring(whole.length() + 1)))
        .or(() -> file(path, "", fragment));
  }

  private Optional<String> above(String path) {
    int slash = path.lastIndexOf('/');
    if (slash <= DOCUMENTS.length()) {
      return Optional.empty();
    }
    String whole = path.substring(0, slash);
    return things.contains(whole) ? Optional.of(whole) : above(whole);
  }

  /** A page asked for with parameters is a form's answer; a file so asked for is a file. */
  private static Optional<Target> file(String path, String query, String fragment) {
    boolean isFile = SUFFIX.matcher(path).find();
    String name = named(path, query);
    return query.isEmpty() || isFile && name.length() < LONGEST_NAME
        ? Optional.of(new Target(path + (query.isEmpty() ? "" : "?" + query), name, fragment))
        : Optional.empty();
  }

  private static String named(String path, String query) {
    String plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    String name = plain.equals("/") ? "index" : plain.substring(1).replaceFirst("/$", "");
    var suffix = SUFFIX.matcher(name);
    boolean has = suffix.find() && !isDated(name);
    String bare = has ? name.substring(0, suffix.start()) : name;
    String asked = query.isEmpty() ? "" : "_" + query.replaceAll("[^A-Za-z0-9-]+", "-");
    return bare + asked + (has ? suffix.group() : ".html");
  }

  /** Tells the end of an address that is a number from a suffix. */
  private static boolean isDated(String name) {
    return name.matches(".*\\.\\d+$");
  }
}
