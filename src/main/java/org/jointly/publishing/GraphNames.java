package org.jointly.publishing;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The names of the graphs that hold reference data, and which graphs the default graph unites. */
public final class GraphNames {
  private static final String BASE = "https://w3id.org/jointly/";
  private static final String SAMPLE = "/graph/sample/";

  private GraphNames() {}

  /** Returns the name of the graph of a reference file, such as {@code authorities}. */
  public static Node reference(String file) {
    return NodeFactory.createURI(BASE + "graph/" + file);
  }

  /** Tells whether a graph belongs to the default graph: all do but those of the samples. */
  public static boolean isPublished(Node graph) {
    return !Quad.isDefaultGraph(graph) && !graph.toString().contains(SAMPLE);
  }
}
