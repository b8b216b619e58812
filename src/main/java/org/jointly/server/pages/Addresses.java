package org.jointly.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jointly.graph.Iris;

/**
 * Knows where this host answers for an IRI, and for which IRIs a path of this host stands. The IRIs
 * stay what they are; only links point to this host.
 *
 * @param base the base of the things in the graph, with its closing slash
 */
public record Addresses(String base) {
  private static final String THING = "id/";
  private static final String DOCUMENT = "doc/";

  /**
   * Returns the path at which this host describes a thing, empty for what it does not answer for.
   */
  public Optional<String> path(String iri) {
    return Stream.of(base, Iris.DEFAULT_BASE)
        .filter(iri::startsWith)
        .map(start -> iri.substring(start.length()))
        .filter(Addresses::isAnswered)
        .findFirst()
        .map(rest -> rest.startsWith(THING) ? DOCUMENT + rest.substring(THING.length()) : rest)
        .map("/"::concat);
  }

  private static boolean isAnswered(String rest) {
    return rest.startsWith(THING)
        || rest.startsWith("graph/")
        || rest.startsWith("catalogue")
        || rest.equals("def")
        || rest.startsWith("def/")
        || rest.startsWith("def#");
  }

  /** Returns the address to link to: here, at another host, or none for what is no web address. */
  public Optional<String> link(String iri) {
    return path(iri).or(() -> Optional.of(iri).filter(each -> each.matches("https?://.*")));
  }

  /** Returns the IRI of the document at a path. */
  Node document(String path) {
    return NodeFactory.createURI(base + path.substring(1));
  }

  /** Returns the IRIs that a path can stand for, the likeliest first. */
  List<Node> iris(String path) {
    String rest = path.substring(1);
    String thing = rest.startsWith(DOCUMENT) ? THING + rest.substring(DOCUMENT.length()) : rest;
    return Stream.of(base, Iris.DEFAULT_BASE)
        .distinct()
        .map(start -> NodeFactory.createURI(start + thing))
        .toList();
  }
}
