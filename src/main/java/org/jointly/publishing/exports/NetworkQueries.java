package org.jointly.publishing.exports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.Parameter;

/**
 * The queries that a network is made of.
 *
 * <ul>
 *   <li>Nodes: {@code ?node}, and {@code ?label}, {@code ?class}, {@code ?from}, {@code ?until} as
 *       it likes. Every other variable is an attribute, typed by its literals.
 *   <li>Edges: {@code ?source} and {@code ?target}, and {@code ?edge} (its IRI), {@code ?label},
 *       {@code ?class}, {@code ?from}, {@code ?until} as it likes, and attributes. Nodes that only
 *       an edge names are added.
 *   <li>Values that change: {@code ?node}, {@code ?attribute} (its name), {@code ?value}, {@code
 *       ?from}, and {@code ?until} as it likes; without it a value holds until the day before the
 *       next one of the same node and attribute. Values of other nodes are left out.
 * </ul>
 *
 * <p>Rows with the same node, or with the same source, target and class, are one node or edge; they
 * differ in nothing but {@code ?from} and {@code ?until}, each pair of which is a spell. A day, a
 * month or a year is taken whole; without both there is no spell. A parameter is one of the edges;
 * once one is given, nodes that no edge touches are left out.
 *
 * @param name the name of the network
 * @param nodes the nodes; where there is none, those that the edges name
 * @param edges the edges
 * @param values the values that change
 */
public record NetworkQueries(
    String name, Optional<NetworkQuery> nodes, NetworkQuery edges, Optional<NetworkQuery> values) {

  /** Returns the title of the network; its name where the heading of the edges has none. */
  public String title() {
    return edges.said("title").isEmpty() ? name : edges.said("title");
  }

  /** Returns how the network is made, as the headings say. */
  public String description() {
    String all =
        String.join(
            " ",
            nodes.map(query -> query.said("description")).orElse(""),
            edges.said("description"),
            values.map(query -> query.said("description")).orElse(""));
    return all.strip();
  }

  /** Returns the queries in the order nodes, edges, values. */
  public List<NetworkQuery> all() {
    return Stream.of(nodes, Optional.of(edges), values).flatMap(Optional::stream).toList();
  }

  /** Returns the parameters it takes. */
  public List<Parameter> parameters() {
    return edges.parameters();
  }

  /**
   * Makes the network.
   *
   * @param given the values of parameters; blank ones count as not given
   * @param answers answers a query
   * @throws org.jointly.publishing.questions.BadParameter where a parameter is wrong
   * @throws NetworkProblem where the rows break the contract
   */
  public Network read(Map<String, String> given, Iris iris, Function<Query, RowSet> answers) {
    NetworkReading reading = new NetworkReading(about(iris));
    RowSet edgeRows = answers.apply(edges.asked(given, iris));
    reading.edges(edgeRows, edges.columns());
    nodes.ifPresent(
        query -> reading.nodes(answers.apply(query.asked(Map.of(), iris)), query.columns()));
    values.ifPresent(
        query -> reading.values(answers.apply(query.asked(Map.of(), iris)), query.columns()));
    Network network = reading.network();
    boolean narrowed = given.values().stream().anyMatch(value -> !value.isBlank());
    return narrowed ? network.withoutLoneNodes() : network;
  }

  private Network.About about(Iris iris) {
    String address = iris.base() + "export/" + name;
    boolean directed = !edges.said("edges").equals("undirected");
    return new Network.About(name, title(), description(), address, directed);
  }
}
