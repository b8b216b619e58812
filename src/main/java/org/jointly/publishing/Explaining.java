package org.jointly.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.jena.vocabulary.DCTerms;
import org.jointly.graph.Iris;
import org.jointly.graph.Prefixes;

/** Answers why a triple is there: the passage, the rule and the program it comes from. */
public final class Explaining {
  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private final PrefixMapping prefixes = PrefixMapping.Factory.create();
  private final DatasetGraph data;

  /** Explains what is in a dataset. */
  public Explaining(DatasetGraph data) {
    this.data = data;
    prefixes.setNsPrefixes(Prefixes.ALL);
  }

  /** Explains a thing, once for each graph that describes it; empty where none does. */
  public List<Explanation> of(String iri) {
    Node thing = NodeFactory.createURI(iri);
    return Iter.toList(data.listGraphNodes()).stream()
        .filter(graph -> data.contains(graph, thing, Node.ANY, Node.ANY))
        .sorted(Comparator.comparing(Node::toString))
        .map(graph -> explained(graph, thing))
        .toList();
  }

  private Explanation explained(Node name, Node thing) {
    Graph graph = data.getGraph(name);
    List<Triple> about = Iter.toList(graph.find(thing, Node.ANY, Node.ANY));
    return new Explanation(
        name.getURI(),
        maker(graph, name),
        about.stream().map(this::statement).sorted(ORDER).toList(),
        texts(graph, thing, "foundBy"),
        objects(graph, thing, DERIVED_FROM)
            .filter(Node::isURI)
            .filter(from -> !objects(graph, from, Iris.term("passageOf")).toList().isEmpty())
            .map(passage -> source(graph, passage))
            .toList());
  }

  private static final Comparator<Explanation.Statement> ORDER =
      Comparator.comparing(Explanation.Statement::property)
          .thenComparing(Explanation.Statement::value);

  private Explanation.Statement statement(Triple triple) {
    return new Explanation.Statement(shown(triple.getPredicate()), shown(triple.getObject()));
  }

  private String shown(Node node) {
    return FmtUtils.stringForNode(node, prefixes);
  }

  private static String maker(Graph graph, Node name) {
    String version = String.join(", ", texts(graph, name, "softwareVersion"));
    String rule = String.join(", ", texts(graph, name, "derivedBy"));
    if (!rule.isEmpty()) {
      return "rule " + rule;
    }
    return version.isEmpty() ? "" : "Jointly " + version;
  }

  private static Explanation.Source source(Graph graph, Node passage) {
    Node report = objects(graph, passage, Iris.term("passageOf")).findFirst().orElseThrow();
    return new Explanation.Source(
        passage.getURI(),
        first(graph, report, "file"),
        first(graph, report, "sha256"),
        section(graph, passage),
        first(graph, passage, "number"),
        first(graph, passage, "firstPage"),
        first(graph, passage, "text"));
  }

  private static String section(Graph graph, Node passage) {
    List<String> titles = new ArrayList<>();
    Iterator<Node> sections = objects(graph, passage, Iris.term("inSection")).iterator();
    sections.forEachRemaining(
        section -> titles.addAll(literals(objects(graph, section, DCTerms.title.asNode()))));
    return String.join(" / ", titles);
  }

  private static String first(Graph graph, Node thing, String term) {
    return texts(graph, thing, term).stream().findFirst().orElse("");
  }

  private static List<String> texts(Graph graph, Node thing, String term) {
    return literals(objects(graph, thing, Iris.term(term)));
  }

  private static List<String> literals(Stream<Node> nodes) {
    return nodes.filter(Node::isLiteral).map(Node::getLiteralLexicalForm).sorted().toList();
  }

  private static Stream<Node> objects(Graph graph, Node thing, Node property) {
    return Iter.asStream(graph.find(thing, property, Node.ANY)).map(Triple::getObject);
  }
}
