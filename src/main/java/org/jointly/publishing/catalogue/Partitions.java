package org.jointly.publishing.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts a graph by the classes of its things, by their properties, and by what those lead to (the
 * partitions of VoID, sections 4.5 and 4.6).
 */
final class Partitions {
  private static final Node TYPE = RDF.type.asNode();

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Long> properties = new HashMap<>();
  private final Map<Node, List<Node>> types;
  private long triples;

  /**
   * The things of a class.
   *
   * @param entities how many there are, at index 0
   * @param properties what is said of them, by property
   */
  record Kind(long[] entities, Map<String, Use> properties) {}

  /**
   * A property of the things of a class.
   *
   * @param triples how many statements, at index 0
   * @param classes how many lead to things of each class
   * @param datatypes how many give values of each datatype
   */
  record Use(long[] triples, Map<String, Long> classes, Map<String, Long> datatypes) {}

  private Partitions(Graph graph) {
    types =
        Iter.asStream(graph.find(Node.ANY, TYPE, Node.ANY))
            .filter(each -> each.getObject().isURI())
            .collect(
                Collectors.groupingBy(
                    Triple::getSubject,
                    HashMap::new,
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    types.values().forEach(all -> all.forEach(type -> kind(type).entities()[0]++));
    graph.find().forEachRemaining(this::count);
  }

  /** Counts a graph; goes through it twice. */
  static Partitions of(Graph graph) {
    return new Partitions(graph);
  }

  private Kind kind(Node type) {
    return kinds.computeIfAbsent(type.getURI(), each -> new Kind(new long[1], new HashMap<>()));
  }

  private void count(Triple triple) {
    triples++;
    String property = triple.getPredicate().getURI();
    properties.merge(property, 1L, Long::sum);
    for (Node type : types.getOrDefault(triple.getSubject(), List.of())) {
      Use use =
          kind(type)
              .properties()
              .computeIfAbsent(
                  property, each -> new Use(new long[1], new HashMap<>(), new HashMap<>()));
      use.triples()[0]++;
      target(use, triple.getObject());
    }
  }

  private void target(Use use, Node object) {
    if (object.isLiteral()) {
      use.datatypes().merge(object.getLiteralDatatypeURI(), 1L, Long::sum);
    } else {
      types
          .getOrDefault(object, List.of())
          .forEach(type -> use.classes().merge(type.getURI(), 1L, Long::sum));
    }
  }

  long triples() {
    return triples;
  }

  /** Returns how many things have a class. */
  long entities() {
    return types.size();
  }

  void eachKind(BiConsumer<String, Kind> work) {
    kinds.forEach(work);
  }

  void eachProperty(BiConsumer<String, Long> work) {
    properties.forEach(work);
  }

  int kinds() {
    return kinds.size();
  }

  int properties() {
    return properties.size();
  }
}
