package org.jointly.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Terms of other vocabularies that the graph uses as they are. */
final class Terms {
  static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
  static final Node ATTRIBUTED_TO =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasAttributedTo");
  static final Node NAME = NodeFactory.createURI("http://xmlns.com/foaf/0.1/name");
  static final Node LABEL = RDFS.label.asNode();
  static final Node PREF_LABEL = SKOS.prefLabel.asNode();
  static final Node TITLE = DCTerms.title.asNode();
  static final Node LICENCE = DCTerms.license.asNode();

  static final Node DATA_SET = NodeFactory.createURI("http://purl.org/linked-data/cube#dataSet");

  private Terms() {}
}
