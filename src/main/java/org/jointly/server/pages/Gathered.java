package org.jointly.server.pages;

import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Gathers what a graph says of several things. */
final class Gathered {
  private Gathered() {}

  /** Returns everything said of the ontology and of the terms it defines. */
  static Graph ontology(Node ontology, Reading reading) {
    return all(ontology, reading.subjects(RDFS.isDefinedBy.asNode(), ontology), reading);
  }

  /** Returns everything said of a concept scheme and of its concepts. */
  static Graph scheme(Node scheme, Reading reading) {
    return all(scheme, reading.subjects(SKOS.inScheme.asNode(), scheme), reading);
  }

  private static Graph all(Node first, Stream<Node> others, Reading reading) {
    Graph gathered = GraphFactory.createDefaultGraph();
    Stream.concat(Stream.of(first), others)
        .distinct()
        .flatMap(each -> Iter.asStream(reading.graph().find(each, Node.ANY, Node.ANY)))
        .forEach(gathered::add);
    return gathered;
  }
}
