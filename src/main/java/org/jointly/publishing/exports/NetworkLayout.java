package org.jointly.publishing.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Places the nodes of a network: each connected part by forces, nodes kept apart, and the parts
 * side by side, the largest first. The same network gives the same places.
 */
final class NetworkLayout {
  /** How much room a node has, in the units of Cytoscape: pixels at rest. */
  private static final double ROOM = 62;

  private static final int ROUNDS = 400;
  private static final long SEED = 20090401;

  /**
   * A place.
   *
   * @param x to the right, to a tenth of a pixel
   * @param y downwards
   */
  record Place(double x, double y) {
    static Place of(double x, double y) {
      return new Place(Math.rint(x * 10) / 10, Math.rint(y * 10) / 10);
    }
  }

  private NetworkLayout() {}

  /** Returns the place of each node by its id. */
  static Map<String, Place> of(Network network) {
    Graph<String, DefaultEdge> graph = graph(network);
    List<Part> parts = new ArrayList<>();
    new ConnectivityInspector<>(graph)
        .connectedSets().stream()
            .map(TreeSet::new)
            .sorted(
                Comparator.comparing((TreeSet<String> part) -> -part.size())
                    .thenComparing(TreeSet::first))
            .forEach(ids -> parts.add(part(graph, ids)));
    return Part.sideBySide(parts, ROOM);
  }

  private static Graph<String, DefaultEdge> graph(Network network) {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    network.nodes().forEach(node -> graph.addVertex(node.id()));
    network.edges().stream()
        .filter(edge -> !edge.source().equals(edge.target()))
        .forEach(edge -> graph.addEdge(edge.source(), edge.target()));
    return graph;
  }

  private static Part part(Graph<String, DefaultEdge> graph, Set<String> ids) {
    double side = ROOM * Math.sqrt(ids.size());
    MapLayoutModel2D<String> model = new MapLayoutModel2D<>(new Box2D(side * 1.3, side));
    new FRLayoutAlgorithm2D<String, DefaultEdge>(
            ROUNDS, FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR, new Random(SEED))
        .layout(new AsSubgraph<>(graph, ids), model);
    Map<String, double[]> places = new HashMap<>();
    ids.forEach(id -> places.put(id, coordinates(model.get(id))));
    Part.keepApart(List.copyOf(ids), places, ROOM);
    return new Part(List.copyOf(ids), places);
  }

  private static double[] coordinates(Point2D point) {
    return new double[] {point.getX(), point.getY()};
  }
}
