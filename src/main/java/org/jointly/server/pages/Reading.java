package org.jointly.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jointly.graph.Iris;

/**
 * Reads one graph in the words of the model.
 *
 * @param graph what is read
 */
record Reading(Graph graph) {
  static final Node TYPE = property("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  static Node property(String iri) {
    return NodeFactory.createURI(iri);
  }

  Stream<Node> objects(Node subject, Node property) {
    return Iter.asStream(graph.find(subject, property, Node.ANY)).map(Triple::getObject);
  }

  Stream<Node> subjects(Node property, Node object) {
    return Iter.asStream(graph.find(Node.ANY, property, object)).map(Triple::getSubject);
  }

  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).findFirst();
  }

  /** Returns the words of a property: those in English before those in no language. */
  Optional<String> words(Node subject, Node property) {
    List<Node> literals = objects(subject, property).filter(Node::isLiteral).toList();
    return literals.stream()
        .filter(each -> each.getLiteralLanguage().equals("en"))
        .findFirst()
        .or(() -> literals.stream().findFirst())
        .map(Node::getLiteralLexicalForm);
  }

  /** Returns the words of a property of the ontology. */
  Optional<String> words(Node subject, String term) {
    return words(subject, Iris.term(term));
  }

  List<Node> types(Node thing) {
    return objects(thing, TYPE).filter(Node::isURI).sorted(Names.BY_ADDRESS).toList();
  }

  boolean isA(Node thing, Node type) {
    return graph.contains(thing, TYPE, type);
  }

  boolean mentions(Node thing) {
    return graph.contains(thing, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, thing);
  }
}
