package org.jointly.publishing.catalogue;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jointly.graph.Iris;

/**
 * Describes the dataset after DCAT 3 and VoID: what it is, who may use it how, how much it holds
 * and where it can be had.
 */
public final class Catalogue {
  /** The licence of the reports and so of the facts from them. */
  public static final String LICENCE =
      "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

  /** What the dataset is. */
  public static final String ABOUT =
      "What inspectors found in England’s children’s services, and the arrangements by which"
          + " councils share those services, each fact with the passage of the report it comes"
          + " from.";

  /** What whoever uses the data is to say. */
  public static final String ATTRIBUTION =
      "Contains public sector information of Ofsted licensed under the Open Government Licence"
          + " v3.0.";

  private static final Node PUBLISHED = Iris.term("published");

  private final Graph data;
  private final String document;
  private final String host;
  private final Graph graph;

  private Catalogue(Graph data, Graph counts, String document, String host) {
    this.data = data;
    this.document = document;
    this.host = host;
    this.graph = GraphFactory.createDefaultGraph();
    counts.find().forEachRemaining(graph::add);
  }

  /**
   * Describes published data.
   *
   * @param data everything published
   * @param counts its counts, as {@link VoidGraph} states them of {@code #dataset}
   * @param base the base of its IRIs, with its closing slash
   * @param document the IRI of the description
   * @param host the address at which it can be had, without a closing slash
   */
  public static Graph of(Graph data, Graph counts, String base, String document, String host) {
    Catalogue catalogue = new Catalogue(data, counts, document, host);
    catalogue.dataset(base);
    catalogue.times();
    catalogue.service();
    for (Dump dump : Dump.values()) {
      catalogue.dump(dump);
    }
    return catalogue.graph;
  }

  private void dataset(String base) {
    Node dataset = part("dataset");
    add(dataset, RDF.type.asNode(), DCAT.Dataset.asNode());
    add(dataset, DCTerms.title.asNode(), english("Jointly"));
    add(dataset, DCTerms.description.asNode(), english(ABOUT));
    add(dataset, DCTerms.license.asNode(), iri(LICENCE));
    add(dataset, DCTerms.rights.asNode(), english(ATTRIBUTION));
    add(dataset, DCAT.landingPage.asNode(), iri(host + "/"));
    add(dataset, iri(VoidGraph.VOID + "uriSpace"), NodeFactory.createLiteralString(base + "id/"));
    add(dataset, iri(VoidGraph.VOID + "sparqlEndpoint"), iri(host + "/sparql"));
    add(dataset, iri(VoidGraph.VOID + "vocabulary"), iri(Iris.TERMS));
    versions()
        .forEach(
            version ->
                add(
                    dataset,
                    iri(DCAT.getURI() + "version"),
                    NodeFactory.createLiteralString(version)));
    add(iri(document), RDF.type.asNode(), iri(VoidGraph.VOID + "DatasetDescription"));
    add(iri(document), iri("http://xmlns.com/foaf/0.1/primaryTopic"), dataset);
  }

  private Stream<String> versions() {
    return objects(Iris.term("softwareVersion")).map(Node::getLiteralLexicalForm).distinct();
  }

  /** The day of the newest report: no later one can have changed the data. */
  private void times() {
    newest().ifPresent(day -> add(part("dataset"), DCTerms.modified.asNode(), day));
  }

  private Optional<Node> newest() {
    return objects(PUBLISHED)
        .filter(day -> XSDDatatype.XSDdate.getURI().equals(day.getLiteralDatatypeURI()))
        .max(Comparator.comparing(Node::getLiteralLexicalForm));
  }

  private Stream<Node> objects(Node property) {
    return Iter.asStream(data.find(Node.ANY, property, Node.ANY))
        .map(Triple::getObject)
        .filter(Node::isLiteral);
  }

  private void service() {
    Node service = part("sparql");
    add(service, RDF.type.asNode(), DCAT.DataService.asNode());
    add(service, DCTerms.title.asNode(), english("SPARQL endpoint"));
    add(service, DCAT.endpointURL.asNode(), iri(host + "/sparql"));
    add(service, DCAT.servesDataset.asNode(), part("dataset"));
  }

  private void dump(Dump dump) {
    Node file = iri(host + "/dump/" + dump.file());
    Node distribution = part(dump.file().replace('.', '-'));
    add(part("dataset"), DCAT.distribution.asNode(), distribution);
    add(part("dataset"), iri(VoidGraph.VOID + "dataDump"), file);
    add(distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
    add(distribution, DCTerms.title.asNode(), english(dump.title()));
    add(distribution, DCTerms.license.asNode(), iri(LICENCE));
    add(distribution, DCAT.downloadURL.asNode(), file);
    add(distribution, DCAT.accessURL.asNode(), iri(document));
    add(distribution, DCAT.mediaType.asNode(), type(dump.mediaType()));
    add(distribution, DCAT.compressFormat.asNode(), type("application/gzip"));
  }

  private static Node type(String mediaType) {
    return iri("https://www.iana.org/assignments/media-types/" + mediaType);
  }

  private Node part(String name) {
    return iri(document + "#" + name);
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node iri(String address) {
    return NodeFactory.createURI(address);
  }
}
