package org.jointly.publishing.questions;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jointly.graph.Iris;
import org.jointly.graph.Prefixes;

/**
 * States the questions and the project's prefixes as RDF, so that query editors find them in the
 * endpoint: executables and prefix declarations of SHACL (sections 5.2 and 6.2 of the W3C's
 * recommendation), as the collections of SPARQL examples of bioinformatics use them.
 */
public final class QuestionGraph {
  private static final Node EXECUTABLE = shacl("SPARQLExecutable");
  private static final Node SELECT_EXECUTABLE = shacl("SPARQLSelectExecutable");
  private static final Node PREFIXES = NodeFactory.createURI("https://w3id.org/jointly/def");

  /** Prefixes a property of queries alone, which no graph holds. */
  private static final String TEXT = "http://jena.apache.org/text#";

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Iris iris;

  private QuestionGraph(Iris iris) {
    this.iris = iris;
  }

  /** States questions. */
  public static Graph of(List<Question> questions, Iris iris) {
    QuestionGraph statements = new QuestionGraph(iris);
    Prefixes.ALL.forEach(statements::prefix);
    statements.prefix("text", TEXT);
    questions.forEach(statements::question);
    return statements.graph;
  }

  private void prefix(String prefix, String namespace) {
    Node node = NodeFactory.createURI(PREFIXES.getURI() + "/prefix/" + prefix);
    add(PREFIXES, SHACL.declare, node);
    add(node, RDF.type.asNode(), shacl("PrefixDeclaration"));
    add(node, SHACL.prefix, NodeFactory.createLiteralString(prefix));
    add(node, SHACL.namespace, NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
  }

  private void question(Question question) {
    Node node = iris.thing("question/" + question.name());
    add(node, RDF.type.asNode(), EXECUTABLE);
    add(node, RDF.type.asNode(), SELECT_EXECUTABLE);
    add(node, RDFS.label.asNode(), english(question.title()));
    add(node, RDFS.comment.asNode(), english(question.title()));
    add(node, SHACL.description, english(question.description()));
    add(node, SHACL.prefixes, PREFIXES);
    add(node, SHACL.select, NodeFactory.createLiteralString(question.example(iris)));
    int order = 0;
    for (Parameter parameter : question.parameters()) {
      parameter(node, parameter, ++order);
    }
  }

  private void parameter(Node question, Parameter parameter, int order) {
    Node node = iris.below(question, parameter.name());
    add(question, SHACL.parameter, node);
    add(node, RDF.type.asNode(), shacl("Parameter"));
    add(node, SHACL.path, Iris.term("parameter-" + parameter.name()));
    add(node, SHACL.name, NodeFactory.createLiteralString(parameter.name()));
    add(node, SHACL.description, english(parameter.text()));
    add(node, SHACL.optional, truth(!parameter.required()));
    add(node, SHACL.order, NodeFactory.createLiteralByValue(order, XSDDatatype.XSDinteger));
    type(node, parameter.type());
  }

  /** Points to a scheme by no more than a hint: to be in a scheme is for concepts alone. */
  private void type(Node node, String type) {
    String name = type.substring(type.indexOf(':') + 1);
    if (type.startsWith("xsd:")) {
      add(node, SHACL.datatype, NodeFactory.createURI(XSDDatatype.XSD + "#" + name));
    } else if (type.startsWith("jointly:")) {
      add(node, SHACL.class_, Iris.term(name));
    } else {
      add(node, SHACL.class_, NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#Concept"));
      add(node, RDFS.seeAlso.asNode(), NodeFactory.createURI(Iris.CONCEPTS + name));
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  private static Node shacl(String name) {
    return NodeFactory.createURI(SHACL.getURI() + name);
  }
}
