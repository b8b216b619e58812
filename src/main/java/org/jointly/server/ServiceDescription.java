package org.jointly.server;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jointly.publishing.search.FullText;

/**
 * Describes the endpoint in the W3C's vocabulary (SPARQL 1.1 Service Description, sections 3 and
 * 4): what it takes, what it answers in, and the graphs it holds with their sizes. Every node has
 * an IRI below the endpoint's own.
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "TriG",
          "N-Triples",
          "N-Quads",
          "JSON-LD",
          "RDF_XML");

  private static final String SEARCH =
      "Finds things by stemmed English words: (?thing ?score ?text) text:query (property? \"words\""
          + " limit?), the better before the worse, after jena-text.";

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Node service;

  private ServiceDescription(String endpoint) {
    service = iri(endpoint + "#service");
    graph.getPrefixMapping().setNsPrefix("sd", SD);
    graph.getPrefixMapping().setNsPrefix("void", VOID);
    graph.getPrefixMapping().setNsPrefix("formats", FORMATS);
  }

  /**
   * Describes an endpoint.
   *
   * @param endpoint the address by which the client knows it
   * @param contents what it holds
   * @param writable whether it takes updates
   */
  static Graph of(String endpoint, Contents contents, boolean writable) {
    ServiceDescription description = new ServiceDescription(endpoint);
    description.service(endpoint, contents, writable);
    description.dataset(endpoint, contents);
    return description.graph;
  }

  /**
   * What a dataset holds.
   *
   * @param triples the number of triples of the default graph
   * @param named the number of triples of each named graph, by name
   * @param united whether the default graph holds all that the named graphs do
   */
  record Contents(long triples, Map<String, Long> named, boolean united) {
    static Contents of(DatasetGraph data) {
      Map<String, Long> named = new TreeMap<>();
      for (Iterator<Node> names = data.listGraphNodes(); names.hasNext(); ) {
        Node name = names.next();
        named.put(name.toString(), (long) data.getGraph(name).size());
      }
      return new Contents(data.getDefaultGraph().size(), named, isUnited(data));
    }

    private static boolean isUnited(DatasetGraph data) {
      Graph all = data.getDefaultGraph();
      return Iter.allMatch(
          data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY),
          quad -> all.contains(quad.asTriple()));
    }
  }

  private void service(String endpoint, Contents contents, boolean writable) {
    add(service, RDF.type.asNode(), iri(SD + "Service"));
    add(service, sd("endpoint"), iri(endpoint));
    add(service, sd("supportedLanguage"), sd("SPARQL10Query"));
    add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    if (writable) {
      add(service, sd("supportedLanguage"), sd("SPARQL11Update"));
    } else {
      textSearch();
    }
    if (contents.united()) {
      add(service, sd("feature"), sd("UnionDefaultGraph"));
    }
    for (String format : RESULT_FORMATS) {
      add(service, sd("resultFormat"), iri(FORMATS + format));
    }
    Node entailment = iri("http://www.w3.org/ns/entailment/Simple");
    add(service, sd("defaultEntailmentRegime"), entailment);
  }

  /** The property by which a query searches texts, which makes it no property of the data. */
  private void textSearch() {
    Node feature = iri(FullText.PROPERTY);
    add(service, sd("propertyFeature"), feature);
    add(feature, RDF.type.asNode(), sd("Feature"));
    add(feature, RDFS.label.asNode(), NodeFactory.createLiteralLang("full-text search", "en"));
    add(feature, RDFS.comment.asNode(), NodeFactory.createLiteralLang(SEARCH, "en"));
  }

  private void dataset(String endpoint, Contents contents) {
    Node dataset = iri(endpoint + "#dataset");
    Node defaultGraph = iri(endpoint + "#default-graph");
    add(service, sd("defaultDataset"), dataset);
    add(dataset, RDF.type.asNode(), sd("Dataset"));
    add(dataset, sd("defaultGraph"), defaultGraph);
    graph(defaultGraph, contents.triples());
    int count = 0;
    for (Map.Entry<String, Long> named : contents.named().entrySet()) {
      count++;
      Node node = iri(endpoint + "#named-graph-" + count);
      add(dataset, sd("namedGraph"), node);
      add(node, RDF.type.asNode(), sd("NamedGraph"));
      add(node, sd("name"), iri(named.getKey()));
      Node content = iri(endpoint + "#graph-" + count);
      add(node, sd("graph"), content);
      graph(content, named.getValue());
    }
  }

  private void graph(Node node, long triples) {
    add(node, RDF.type.asNode(), sd("Graph"));
    Node count = NodeFactory.createLiteralByValue(triples, XSDDatatype.XSDinteger);
    add(node, iri(VOID + "triples"), count);
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  private static Node sd(String name) {
    return iri(SD + name);
  }

  private static Node iri(String address) {
    return NodeFactory.createURI(address);
  }
}
