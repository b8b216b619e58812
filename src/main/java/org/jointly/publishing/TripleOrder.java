package org.jointly.publishing;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/** Orders triples by their terms, so that the same triples are written as the same bytes. */
final class TripleOrder {
  static final Comparator<Triple> INSTANCE =
      Comparator.comparing(Triple::getSubject, TripleOrder::compare)
          .thenComparing(Triple::getPredicate, TripleOrder::compare)
          .thenComparing(Triple::getObject, TripleOrder::compare);

  private TripleOrder() {}

  private static int compare(Node one, Node other) {
    return NodeCmp.compareRDFTerms(one, other);
  }
}
