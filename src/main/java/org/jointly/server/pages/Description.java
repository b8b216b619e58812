package org.jointly.server.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a graph says of a thing, in both directions.
 *
 * @param thing the thing
 * @param statements what it is the subject of
 * @param incoming what points to it, by property and kind
 * @param graph the graph that says it
 * @param sample the name of the sample graph that alone knows it; empty for what is published
 */
record Description(
    Node thing,
    List<Triple> statements,
    List<Incoming> incoming,
    Graph graph,
    Optional<Node> sample) {
  /** How many things that point here by one property are listed; all are counted. */
  static final int MOST = 50;

  /**
   * Things of one kind that point to a thing by one property.
   *
   * @param property the property
   * @param kind their first class, the property itself where they have none
   * @param first the first of them, at most {@link #MOST}
   * @param total how many there are
   */
  record Incoming(Node property, Node kind, List<Node> first, long total) {}

  /** Describes a thing as a graph has it. */
  static Description of(Node thing, Graph graph, Optional<Node> sample) {
    List<Triple> statements = Iter.toList(graph.find(thing, Node.ANY, Node.ANY));
    return new Description(thing, statements, incoming(thing, graph), graph, sample);
  }

  private record Group(Node property, Node kind) {}

  private static List<Incoming> incoming(Node thing, Graph graph) {
    Reading reading = new Reading(graph);
    Map<Group, List<Node>> groups =
        Iter.asStream(graph.find(Node.ANY, Node.ANY, thing))
            .collect(
                Collectors.groupingBy(
                    triple -> group(triple, reading),
                    Collectors.mapping(Triple::getSubject, Collectors.toList())));
    return groups.entrySet().stream()
        .map(entry -> incoming(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(Incoming::total)
                .thenComparing(Incoming::kind, Names.BY_ADDRESS)
                .thenComparing(Incoming::property, Names.BY_ADDRESS))
        .toList();
  }

  private static Group group(Triple triple, Reading reading) {
    Node property = triple.getPredicate();
    Optional<Node> kind = reading.object(triple.getSubject(), Reading.TYPE).filter(Node::isURI);
    return new Group(property, kind.orElse(property));
  }

  private static Incoming incoming(Group group, List<Node> subjects) {
    List<Node> first = subjects.stream().sorted(Names.BY_ADDRESS).limit(MOST).toList();
    return new Incoming(group.property(), group.kind(), first, subjects.size());
  }

  /** Returns everything that the description names. */
  Stream<Node> named() {
    Stream<Node> out =
        statements.stream().flatMap(each -> Stream.of(each.getPredicate(), each.getObject()));
    Stream<Node> in =
        incoming.stream()
            .flatMap(
                each ->
                    Stream.concat(Stream.of(each.property(), each.kind()), each.first().stream()));
    return Stream.concat(out, in).filter(Node::isURI).distinct();
  }
}
