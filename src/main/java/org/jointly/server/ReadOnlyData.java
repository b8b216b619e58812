package org.jointly.server;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * Lets a dataset be read and never written, not even by asking for a graph that it lacks: a general
 * dataset makes such a graph, so that names made up by strangers would fill the memory.
 */
final class ReadOnlyData extends DatasetGraphReadOnly {
  ReadOnlyData(DatasetGraph data, Context context) {
    super(data, context);
  }

  @Override
  public Graph getGraph(Node name) {
    boolean special = Quad.isUnionGraph(name) || Quad.isDefaultGraph(name);
    return special || containsGraph(name) ? super.getGraph(name) : Graph.emptyGraph;
  }
}
