package org.jointly.server.pages;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.jointly.graph.Prefixes;
import org.jointly.publishing.catalogue.Catalogue;

/** Writes descriptions as RDF. */
final class Writing {
  private static final Node PRIMARY_TOPIC =
      NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic");
  static final Node LICENCE = NodeFactory.createURI(Catalogue.LICENCE);

  private Writing() {}

  /**
   * Returns the triples of a description, the labels of what they name and what the document is.
   */
  static Graph triples(Description description, Node document) {
    Graph triples = GraphFactory.createDefaultGraph();
    Names names = new Names(new Reading(description.graph()));
    description.statements().forEach(triples::add);
    description.incoming().forEach(each -> add(each, description.thing(), document, triples));
    description.named().forEach(each -> names.labels(each).forEach(triples::add));
    Stream.of(
            Triple.create(document, PRIMARY_TOPIC, description.thing()),
            Triple.create(document, DCTerms.license.asNode(), LICENCE))
        .forEach(triples::add);
    return triples;
  }

  private static void add(Description.Incoming incoming, Node thing, Node document, Graph triples) {
    incoming.first().forEach(each -> triples.add(each, incoming.property(), thing));
    if (incoming.total() > incoming.first().size()) {
      triples.add(
          document,
          RDFS.comment.asNode(),
          NodeFactory.createLiteralLang(
              "%d of %d links here by %s from things of the kind %s are given."
                  .formatted(
                      incoming.first().size(),
                      incoming.total(),
                      Names.shortened(incoming.property()),
                      Names.shortened(incoming.kind())),
              "en"));
    }
  }

  /** Writes triples, with the prefixes that they use. */
  static byte[] bytes(Graph triples, RDFFormat format) {
    Graph copy = triples;
    if (copy.getPrefixMapping().hasNoMappings()) {
      copy = GraphFactory.createDefaultGraph();
      triples.find().forEachRemaining(copy::add);
      prefix(copy);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(copy).format(format).output(bytes);
    return bytes.toByteArray();
  }

  private static void prefix(Graph graph) {
    StringBuilder addresses = new StringBuilder();
    graph
        .find()
        .forEachRemaining(
            triple ->
                Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .forEach(node -> addresses.append(' ').append(address(node))));
    Prefixes.ALL.forEach(
        (prefix, namespace) -> {
          if (addresses.indexOf(" " + namespace) >= 0) {
            graph.getPrefixMapping().setNsPrefix(prefix, namespace);
          }
        });
  }

  private static String address(Node node) {
    return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
  }
}
