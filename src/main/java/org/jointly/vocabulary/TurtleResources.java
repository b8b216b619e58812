package org.jointly.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Reads bundled Turtle as plain descriptions, in the order of the file: subject IRI, then values by
 * the local name of the property. Literals are given by their text, resources by their IRI.
 */
final class TurtleResources {
  private TurtleResources() {}

  /**
   * Reads a resource of the class path.
   *
   * @throws IllegalStateException when it is not bundled
   */
  static Map<String, Map<String, List<String>>> read(String path) {
    Descriptions descriptions = new Descriptions();
    try (InputStream bytes = open(path)) {
      RDFParser.source(bytes).lang(Lang.TURTLE).base("urn:bundled:").parse(descriptions);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + path, failure);
    }
    return descriptions.bySubject;
  }

  static InputStream open(String path) {
    InputStream bytes = TurtleResources.class.getResourceAsStream(path);
    if (bytes == null) {
      throw new IllegalStateException("Not bundled: " + path);
    }
    return bytes;
  }

  /** Returns what follows the last {@code #} or {@code /} of an IRI. */
  static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static final class Descriptions extends StreamRDFBase {
    private final Map<String, Map<String, List<String>>> bySubject = new LinkedHashMap<>();

    @Override
    public void triple(Triple triple) {
      bySubject
          .computeIfAbsent(triple.getSubject().toString(), subject -> new LinkedHashMap<>())
          .computeIfAbsent(localName(triple.getPredicate().getURI()), name -> new ArrayList<>())
          .add(text(triple.getObject()));
    }

    private static String text(Node node) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
  }
}
