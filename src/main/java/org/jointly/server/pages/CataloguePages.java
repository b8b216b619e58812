package org.jointly.server.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.jointly.graph.Iris;
import org.jointly.publishing.catalogue.Catalogue;
import org.jointly.publishing.catalogue.Dump;
import org.jointly.publishing.catalogue.VoidGraph;

/** Replies with the description of the dataset as a whole, and with the dataset whole. */
final class CataloguePages {
  static final String PATH = "/catalogue";
  private static final String DUMP = "/dump/";

  private final Served served;
  private final Kept<Graph> counts = new Kept<>();
  private final Kept<byte[]> dumps = new Kept<>();

  CataloguePages(Served served) {
    this.served = served;
  }

  /** Replies as the note on VoID asks of its well-known address (section 7.2). */
  Reply wellKnown(PageRequest request) {
    return new Reply(302, "text/plain", new byte[0], Map.of("Location", PATH));
  }

  Reply catalogue(PageRequest request) {
    Graph description = description(request.host());
    Documents.Document document =
        new Documents.Document(
            PATH,
            dataset().getURI(),
            () -> description,
            head -> Page.of("The data", page(description)).withHead(head(head, request.host())));
    return Documents.reply(document, Format.ofSuffix(request.path()), request);
  }

  private static List<DomContent> head(List<DomContent> head, String host) {
    return Stream.concat(head.stream(), Stream.of(SchemaOrg.dataset(host + PATH, host + DUMP)))
        .toList();
  }

  private Node dataset() {
    return NodeFactory.createURI(served.addresses().document(PATH) + "#dataset");
  }

  private Graph description(String host) {
    String base = served.addresses().base();
    String document = served.addresses().document(PATH).getURI();
    Graph data = served.data().getDefaultGraph();
    Graph counted = counts.get("void", data, graph -> VoidGraph.of(graph, dataset()));
    return Catalogue.of(data, counted, base, document, host);
  }

  Reply dump(PageRequest request) {
    return Stream.of(Dump.values())
        .filter(dump -> request.path().equals(DUMP + dump.file()))
        .findFirst()
        .map(this::file)
        .orElseGet(
            () -> Problems.notFound(request.path(), List.of(new Problems.Link(PATH, "The data"))));
  }

  private Reply file(Dump dump) {
    Graph all = served.data().getDefaultGraph();
    byte[] bytes = dumps.get(dump.file(), all, graph -> dump.bytes(served.data()));
    return Reply.ok("application/gzip", bytes)
        .with("Content-Disposition", "attachment; filename=\"" + dump.file() + "\"");
  }

  private DomContent page(Graph description) {
    Reading reading = new Reading(description);
    return each(
        h1("The data"),
        p(Catalogue.ABOUT),
        dl(
            row("Triples", words(reading, "triples")),
            row("Things", words(reading, "entities")),
            row("Newest report", reading.words(dataset(), DCTerms.modified.asNode())),
            row("Inspections", Optional.of(count("Inspection"))),
            row("Arrangements", Optional.of(count("SharedArrangement"))),
            row("Findings", Optional.of(count("Finding"))),
            row("Recommendations", Optional.of(count("Recommendation")))),
        h2("Use"),
        p(a("Open Government Licence v3.0").withHref(Catalogue.LICENCE)),
        p("Say where it is from: “" + Catalogue.ATTRIBUTION + "”"),
        h2("Download"),
        ul(each(List.of(Dump.values()), dump -> li(a(dump.title()).withHref(DUMP + dump.file())))),
        p("Provenance is the passages, and which fact comes from which."),
        p(a("Every graph by itself").withHref("/graph")),
        h2("Query"),
        p(a("SPARQL endpoint").withHref("/sparql")),
        p(code(dataset().getURI())).withClass("kind"),
        Markup.forms(Documents.links(PATH)));
  }

  private Optional<String> words(Reading reading, String count) {
    return reading
        .words(dataset(), Reading.property("http://rdfs.org/ns/void#" + count))
        .map(number -> "%,d".formatted(Long.parseLong(number)));
  }

  private String count(String kind) {
    return "%,d"
        .formatted(served.published().subjects(Reading.TYPE, Iris.term(kind)).distinct().count());
  }

  private static DomContent row(String name, Optional<String> value) {
    return div(dt(name), dd(value.orElse("–")));
  }
}
