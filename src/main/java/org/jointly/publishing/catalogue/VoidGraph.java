package org.jointly.publishing.catalogue;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * States the counts of a dataset in VoID, with partitions of classes by property and of those by
 * what they lead to, as query editors read them to suggest what can follow.
 */
public final class VoidGraph {
  static final String VOID = "http://rdfs.org/ns/void#";
  private static final String EXTENSION = "http://ldf.fi/void-ext#";

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Node dataset;

  private VoidGraph(Node dataset) {
    this.dataset = dataset;
  }

  /**
   * States the counts.
   *
   * @param data what is counted
   * @param dataset the IRI of the dataset; those of its partitions begin with it
   */
  public static Graph of(Graph data, Node dataset) {
    VoidGraph statements = new VoidGraph(dataset);
    Partitions partitions = Partitions.of(data);
    statements.whole(partitions);
    partitions.eachKind(statements::kind);
    partitions.eachProperty(statements::property);
    return statements.graph;
  }

  private void whole(Partitions partitions) {
    add(dataset, RDF.type.asNode(), iri(VOID + "Dataset"));
    count(dataset, "triples", partitions.triples());
    count(dataset, "entities", partitions.entities());
    count(dataset, "classes", partitions.kinds());
    count(dataset, "properties", partitions.properties());
  }

  private void kind(String type, Partitions.Kind kind) {
    Node partition = part(dataset, "classPartition", VOID, "class", type);
    count(partition, "entities", kind.entities()[0]);
    kind.properties().forEach((property, use) -> use(partition, property, use));
  }

  private void use(Node kind, String property, Partitions.Use use) {
    Node partition = part(kind, "propertyPartition", VOID, "property", property);
    count(partition, "triples", use.triples()[0]);
    use.classes()
        .forEach(
            (type, triples) ->
                count(part(partition, "classPartition", VOID, "class", type), "triples", triples));
    use.datatypes()
        .forEach(
            (type, triples) ->
                count(
                    part(partition, "datatypePartition", EXTENSION, "datatype", type),
                    "triples",
                    triples));
  }

  private void property(String property, long triples) {
    count(part(dataset, "propertyPartition", VOID, "property", property), "triples", triples);
  }

  /** Adds a part of a part; its name is a digest of all that tells it from others. */
  private Node part(Node whole, String link, String namespace, String by, String value) {
    String name = DigestUtils.sha256Hex(whole + " " + link + " " + value).substring(0, 16);
    Node part = iri(dataset.getURI() + "-" + name);
    add(whole, iri(namespace + link), part);
    add(part, iri(namespace + by), iri(value));
    return part;
  }

  private void count(Node node, String what, long number) {
    add(node, iri(VOID + what), NodeFactory.createLiteralByValue(number, XSDDatatype.XSDinteger));
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  private static Node iri(String address) {
    return NodeFactory.createURI(address);
  }
}
