package org.jointly.graph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jointly.model.InspectionFacts;

/**
 * Mints every IRI of the graph, and is the only place that does.
 *
 * <p>Things ({@code id/…}), their documents ({@code doc/…}) and named graphs ({@code graph/…})
 * stand below a base that can be chosen. The ontology's terms and concepts keep their own address
 * wherever a graph is published, so that one query fits all graphs.
 */
public final class Iris {
  /** The base where none is chosen; ends with a slash. */
  public static final String DEFAULT_BASE = "https://w3id.org/jointly/";

  /** The namespace of the ontology's terms. */
  public static final String TERMS = "https://w3id.org/jointly/def#";

  /** What the IRIs of concept schemes begin with. */
  public static final String CONCEPTS = "https://w3id.org/jointly/def/";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");
  private static final Pattern PARTING = Pattern.compile("[ ,]+");
  private static final String UNRESERVED = "-._~";

  private final String base;

  /**
   * Mints below a base.
   *
   * @param base an absolute IRI; a slash is added where it ends without one
   * @throws IllegalArgumentException when it is not an {@code http} or {@code https} IRI, or holds
   *     a query, a fragment or a character that no IRI may hold
   */
  public Iris(String base) {
    if (!isBase(base)) {
      throw new IllegalArgumentException("Not a base for IRIs: " + base);
    }
    this.base = base.endsWith("/") ? base : base + "/";
  }

  /** Tells whether text can be the base of IRIs. */
  public static boolean isBase(String text) {
    return text.matches("https?://[^\\s<>\"{}|\\\\^`?#]+");
  }

  /** Mints below the default base. */
  public Iris() {
    this(DEFAULT_BASE);
  }

  /** Returns the base, with its closing slash. */
  public String base() {
    return base;
  }

  /** Mints the IRI of a local authority. */
  public Node authority(String gss) {
    return thing("authority/" + segment(gss));
  }

  /** Mints the IRI of an inspection: authority and last day on site. */
  public Node inspection(InspectionFacts facts) {
    return thing("inspection/" + place(facts.authority().gss(), facts.end()));
  }

  /** Mints the IRI of the named graph of an inspection. */
  public Node graph(String gss, LocalDate lastDay) {
    return NodeFactory.createURI(base + "graph/inspection/" + place(gss, lastDay));
  }

  /** Mints the IRI of the named graph of a sample report. */
  public Node sampleGraph(String gss, LocalDate lastDay) {
    return NodeFactory.createURI(base + "graph/sample/" + place(gss, lastDay));
  }

  /** Mints the IRI of a named graph that belongs to no inspection, such as {@code derived}. */
  public Node graph(String name) {
    return NodeFactory.createURI(base + "graph/" + path(name));
  }

  /** Mints the IRI of a report: authority and day of publication, or else the last day on site. */
  public Node report(InspectionFacts facts) {
    LocalDate day = facts.published().orElseGet(facts::end);
    return thing("report/" + place(facts.authority().gss(), day));
  }

  /** Mints the IRI of an arrangement of the register. */
  public Node arrangement(String slug) {
    return thing("arrangement/" + segment(slug));
  }

  /** Mints the IRI of an arrangement that only one report knows. */
  public Node arrangement(InspectionFacts facts, String key) {
    return thing("arrangement/" + facts.authority().gss() + "-" + facts.end() + "-" + slug(key));
  }

  /** Mints the IRI of an authority's part in an arrangement. */
  public Node participation(Node arrangement, String gss) {
    return below(arrangement, segment(gss));
  }

  /** Mints the IRI of a part of a thing, such as {@code judgement/leadership} of an inspection. */
  public Node below(Node thing, String path) {
    return NodeFactory.createURI(thing.getURI() + "/" + path(path));
  }

  /** Mints the IRI of any other thing, such as {@code software/jointly}. */
  public Node thing(String path) {
    return NodeFactory.createURI(base + "id/" + path(path));
  }

  /** Returns the IRI of a concept. */
  public static Node concept(String scheme, String notation) {
    return NodeFactory.createURI(
        CONCEPTS + scheme + "/" + segment(PARTING.matcher(notation).replaceAll("-")));
  }

  /** Returns the IRI of a concept scheme. */
  public static Node scheme(String scheme) {
    return NodeFactory.createURI(CONCEPTS + scheme);
  }

  /** Returns the IRI of a term of the ontology. */
  public static Node term(String name) {
    return NodeFactory.createURI(TERMS + name);
  }

  /** Moves an IRI from the default base to this one; other nodes stay what they are. */
  public Node rebase(Node node) {
    if (base.equals(DEFAULT_BASE) || !node.isURI() || !isMovable(node.getURI())) {
      return node;
    }
    return NodeFactory.createURI(base + node.getURI().substring(DEFAULT_BASE.length()));
  }

  private static boolean isMovable(String iri) {
    return iri.startsWith(DEFAULT_BASE + "id/")
        || iri.startsWith(DEFAULT_BASE + "doc/")
        || iri.startsWith(DEFAULT_BASE + "graph/");
  }

  /**
   * Makes a readable name of letters, digits and hyphens. A name without any gives its letters in
   * hexadecimal, so that no two of them fall together unseen.
   */
  public static String slug(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String slug = NOT_SLUG.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = EDGES.matcher(slug).replaceAll("");
    return trimmed.isEmpty() ? "x" + hexadecimal(name) : trimmed;
  }

  private static String hexadecimal(String name) {
    StringBuilder digits = new StringBuilder();
    name.chars().forEach(letter -> digits.append(Integer.toHexString(letter)));
    return digits.toString();
  }

  private static String place(String gss, LocalDate day) {
    return segment(gss) + "/" + day;
  }

  private static String path(String path) {
    StringBuilder escaped = new StringBuilder();
    for (String part : path.split("/", -1)) {
      escaped.append(escaped.isEmpty() ? "" : "/").append(segment(part));
    }
    return escaped.toString();
  }

  /** Escapes as RFC 3986 section 2.1 does whatever is not unreserved by its section 2.3. */
  private static String segment(String text) {
    if (text.equals(".") || text.equals("..")) {
      return text.replace(".", "%2E");
    }
    if (isUnreserved(text)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (octet & 0xff);
      if (isUnreserved(letter)) {
        escaped.append(letter);
      } else {
        escaped.append(String.format("%%%02X", (int) letter));
      }
    }
    return escaped.toString();
  }

  private static boolean isUnreserved(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isUnreserved(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnreserved(char letter) {
    return letter < 128 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0);
  }
}
