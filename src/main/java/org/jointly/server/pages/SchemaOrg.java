package org.jointly.server.pages;

import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jointly.publishing.catalogue.Catalogue;
import org.jointly.publishing.catalogue.Dump;

/**
 * Says in schema.org's terms, for search engines, what the ontology aligns with them: classes by
 * {@code rdfs:subClassOf}, properties by {@code rdfs:subPropertyOf}.
 */
public final class SchemaOrg {
  private static final String SCHEMA = "https://schema.org/";

  private final Description description;
  private final Reading reading;
  private final Names names;

  private SchemaOrg(Description description) {
    this.description = description;
    this.reading = new Reading(description.graph());
    this.names = new Names(reading);
  }

  /** Returns the data of a thing as an element of a page's head, empty where nothing aligns. */
  static Optional<DomContent> of(Description description) {
    return new SchemaOrg(description).json().map(SchemaOrg::element);
  }

  /**
   * Returns the data of the dataset as a whole, as an element of a page's head.
   *
   * @param page the address of its page
   * @param dumps the address below which its dumps are
   */
  static DomContent dataset(String page, String dumps) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("@context", SCHEMA).put("@type", "Dataset").put("name", "Jointly");
    json.put("url", page).put("description", Catalogue.ABOUT);
    json.put("license", Catalogue.LICENCE).put("creditText", Catalogue.ATTRIBUTION);
    ArrayNode files = json.putArray("distribution");
    for (Dump dump : Dump.values()) {
      files
          .addObject()
          .put("@type", "DataDownload")
          .put("name", dump.title())
          .put("contentUrl", dumps + dump.file())
          .put("encodingFormat", dump.mediaType());
    }
    return element(json.toString());
  }

  /**
   * Returns the data of the site, with how it is searched, as an element of its home page's head.
   *
   * @param host the address it is asked at
   */
  public static DomContent site(String host) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("@context", SCHEMA).put("@type", "WebSite").put("name", "Jointly");
    json.put("url", host + "/").put("description", Catalogue.ABOUT);
    json.putObject("about").put("@type", "Dataset").put("url", host + CataloguePages.PATH);
    json.putObject("potentialAction")
        .put("@type", "SearchAction")
        .put("target", host + "/search?q={words}")
        .put("query-input", "required name=words");
    return element(json.toString());
  }

  private static DomContent element(String json) {
    return script(rawHtml(harmless(json))).withType("application/ld+json");
  }

  /** Writes what could end the element, or begin another, as JSON's escape of it. */
  private static String harmless(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private Optional<String> json() {
    List<String> types =
        reading.types(description.thing()).stream().flatMap(this::aligned).distinct().toList();
    if (types.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("@context", SCHEMA);
    json.put("@id", description.thing().toString());
    types.forEach(json.withArray("@type")::add);
    json.put("name", names.of(description.thing()));
    description.statements().forEach(each -> add(json, each));
    return Optional.of(json.toString());
  }

  private Stream<String> aligned(Node type) {
    if (type.equals(SKOS.Concept.asNode())) {
      return Stream.of("DefinedTerm");
    }
    if (type.equals(SKOS.ConceptScheme.asNode())) {
      return Stream.of("DefinedTermSet");
    }
    return terms(type, RDFS.subClassOf.asNode());
  }

  private Stream<String> terms(Node from, Node alignment) {
    return reading
        .objects(from, alignment)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(SCHEMA))
        .map(iri -> iri.substring(SCHEMA.length()))
        .sorted();
  }

  private void add(ObjectNode json, Triple statement) {
    terms(statement.getPredicate(), RDFS.subPropertyOf.asNode())
        .forEach(term -> add(json.withArray(term), statement.getObject()));
  }

  private void add(ArrayNode values, Node value) {
    if (value.isLiteral()) {
      values.add(value.getLiteralLexicalForm());
    } else {
      values.addObject().put("@id", value.toString()).put("name", names.of(value));
    }
  }
}
