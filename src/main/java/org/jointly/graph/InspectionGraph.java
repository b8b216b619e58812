package org.jointly.graph;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The statements of one inspection, in an order that depends on its facts alone and without blank
 * nodes.
 *
 * @param name the IRI of the named graph
 * @param report the IRI of the report; most of the graph's IRIs begin with it
 * @param triples the statements, those of one subject together
 */
public record InspectionGraph(Node name, Node report, List<Triple> triples) {

  public InspectionGraph {
    triples = List.copyOf(triples);
  }

  /** Returns the statements as a graph in memory. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  /** Writes it as TriG, the same bytes for the same statements; leaves the stream open. */
  public void writeTo(OutputStream out) {
    GraphText.write(this, out);
  }
}
