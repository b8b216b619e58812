package org.jointly.publishing.exports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Nodes and edges with declared attributes, ready to be written in any format.
 *
 * @param about what it is
 * @param nodeAttributes the attributes of nodes, in the order of the query
 * @param edgeAttributes the attributes of edges, in the order of the query
 * @param histories the attributes of nodes that change over time, by name
 * @param nodes the nodes by id
 * @param edges the edges by source, target and class; both ends are among the nodes
 */
public record Network(
    About about,
    List<Attribute> nodeAttributes,
    List<Attribute> edgeAttributes,
    List<Attribute> histories,
    List<NetworkNode> nodes,
    List<NetworkEdge> edges) {

  /**
   * What a network is.
   *
   * @param name its name in addresses and file names
   * @param title its name for readers
   * @param description how it is made
   * @param iri its IRI, below which its attributes are named where a format wants IRIs
   * @param directed whether an edge leads from its source to its target or merely joins them
   */
  public record About(
      String name, String title, String description, String iri, boolean directed) {}

  public Network {
    nodeAttributes = List.copyOf(nodeAttributes);
    edgeAttributes = List.copyOf(edgeAttributes);
    histories = List.copyOf(histories);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** Returns the same network without the nodes that no edge touches. */
  Network withoutLoneNodes() {
    Set<String> joined = new HashSet<>();
    edges.forEach(edge -> joined.addAll(List.of(edge.source(), edge.target())));
    List<NetworkNode> kept = nodes.stream().filter(node -> joined.contains(node.id())).toList();
    return new Network(about, nodeAttributes, edgeAttributes, histories, kept, edges);
  }
}
