package org.jointly.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads Turtle that is part of the program. */
final class Bundled {
  private Bundled() {}

  /** Reads a resource of the class path, given from its root. */
  static Graph graph(String path) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream bytes = Bundled.class.getResourceAsStream(path)) {
      RDFParser.source(bytes).lang(Lang.TURTLE).base("urn:bundled:").parse(graph);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + path, failure);
    }
    return graph;
  }
}
