package org.jointly.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** A form in which a thing is described. */
public enum Format {
  HTML("html", "text/html", "HTML", null),
  TURTLE("ttl", "text/turtle", "Turtle", RDFFormat.TURTLE_PRETTY),
  JSON_LD("jsonld", "application/ld+json", "JSON-LD", RDFFormat.JSONLD11_PRETTY),
  N_TRIPLES("nt", "application/n-triples", "N-Triples", RDFFormat.NTRIPLES_UTF8),
  RDF_XML("rdf", "application/rdf+xml", "RDF/XML", RDFFormat.RDFXML_PLAIN);

  /** The forms that are RDF. */
  static final List<Format> RDF = List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML);

  private final String suffix;
  private final String mediaType;
  private final String title;
  private final RDFFormat writer;

  Format(String suffix, String mediaType, String title, RDFFormat writer) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.title = title;
    this.writer = writer;
  }

  /** Returns the ending of addresses that ask for it, without a dot. */
  String suffix() {
    return suffix;
  }

  /** Returns its media type. */
  String mediaType() {
    return mediaType;
  }

  /** Returns what people call it. */
  String title() {
    return title;
  }

  /** Returns how Jena writes it; empty for HTML, which it does not write. */
  Optional<RDFFormat> writer() {
    return Optional.ofNullable(writer);
  }

  /** Returns the form that the ending of a path asks for, empty where it asks for none. */
  static Optional<Format> ofSuffix(String path) {
    return Stream.of(values()).filter(format -> path.endsWith("." + format.suffix)).findFirst();
  }
}
