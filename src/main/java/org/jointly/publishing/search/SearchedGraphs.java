package org.jointly.publishing.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;

/**
 * Tells the names of the graphs that a pattern of a query is matched against. Jena knows them only
 * where a graph knows its name, and else searches all graphs.
 */
final class SearchedGraphs {
  private SearchedGraphs() {}

  /**
   * Returns the names; that of the default graph is Jena's.
   *
   * @throws BadTextQuery where the graph has no name by which texts could be kept apart
   */
  static List<Node> of(ExecutionContext context) {
    Graph active = context.getActiveGraph();
    if (active instanceof NamedGraph named) {
      return List.of(named.getGraphName());
    }
    DatasetGraph data = context.getDataset();
    if (bare(active) == bare(data.getDefaultGraph())) {
      return from(data).orElseGet(() -> List.of(Quad.defaultGraphNodeGenerated));
    }
    return name(active, data)
        .map(List::of)
        .orElseThrow(
            () -> new BadTextQuery("text:query cannot tell the graph it is to look into."));
  }

  private static Optional<Node> name(Graph graph, DatasetGraph data) {
    return Iter.asStream(data.listGraphNodes())
        .filter(name -> bare(data.getGraph(name)) == bare(graph))
        .findFirst();
  }

  /** Takes the wrappers off a graph, of which each look at a dataset makes new ones. */
  private static Graph bare(Graph graph) {
    return graph instanceof WrappedGraph wrapped ? bare(wrapped.getWrapped()) : graph;
  }

  /** Returns the graphs that {@code FROM} puts the default graph together from. */
  private static Optional<List<Node>> from(DatasetGraph data) {
    Object named = data.getContext().get(ARQConstants.symDatasetDefaultGraphs);
    return named instanceof Collection<?> graphs
        ? Optional.of(graphs.stream().map(Node.class::cast).toList())
        : Optional.empty();
  }
}
