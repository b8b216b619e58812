package org.jointly.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/**
 * A graph to be checked, beside which the bundled concepts are known by their scheme, the
 * authorities by their code and the arrangements of the register by their kind. Nothing else is
 * added, so that checking stays as quick as the graph is small.
 */
final class KnownGraph extends GraphBase {
  private static final Node IN_SCHEME = SKOS.inScheme.asNode();
  private static final Node GSS_CODE = Iris.term("gssCode");
  private static final Node KIND = Iris.term("arrangementKind");

  private final Graph data;
  private final Graph known;

  KnownGraph(Graph data, Graph known) {
    this.data = data;
    this.known = known;
  }

  /** Gathers what is known: one statement for each concept, authority and arrangement. */
  static Graph known(Iris iris) {
    Graph known = GraphFactory.createDefaultGraph();
    Vocabulary vocabulary = Vocabulary.bundled();
    for (String scheme : vocabulary.schemes()) {
      for (Concept concept : vocabulary.scheme(scheme)) {
        known.add(Iris.concept(scheme, concept.notation()), IN_SCHEME, Iris.scheme(scheme));
      }
    }
    Statements authorities = new Statements();
    Authorities.bundled()
        .all()
        .forEach(each -> authorities.about(iris.authority(each.gss())).text("gssCode", each.gss()));
    authorities.triples().forEach(known::add);
    for (Triple kind :
        Bundled.graph("/graphs/arrangements.ttl").find(Node.ANY, KIND, Node.ANY).toList()) {
      known.add(iris.rebase(kind.getSubject()), KIND, kind.getObject());
    }
    return known;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    ExtendedIterator<Triple> found = data.find(pattern);
    return asksKnown(pattern) ? found.andThen(known.find(pattern)) : found;
  }

  /** What the graph itself describes is judged by its own statements. */
  private boolean asksKnown(Triple pattern) {
    Node property = pattern.getPredicate();
    return (IN_SCHEME.equals(property) || GSS_CODE.equals(property) || KIND.equals(property))
        && !data.contains(pattern.getSubject(), RDF.type.asNode(), Node.ANY);
  }
}
