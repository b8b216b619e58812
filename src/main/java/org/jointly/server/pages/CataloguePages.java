package org.jointly.server.pages;

import static j2html.TagCreator.code;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jointly.publishing.catalogue.Catalogue;
import org.jointly.publishing.catalogue.Dump;
import org.jointly.publishing.catalogue.VoidGraph;

/** Replies with the description of the dataset as a whole, and with the dataset whole. */
final class CataloguePages {
  static final String PATH = "/catalogue";
  private static final String DUMP = "/dump/";

  private final Served served;
  private final KindPage page;
  private final Kept<Graph> counts = new Kept<>();
  private final Kept<byte[]> dumps = new Kept<>();

  /** Shows what is served by a page of its own. */
  CataloguePages(Served served, KindPage page) {
    this.served = served;
    this.page = page;
  }

  /** Replies as the note on VoID asks of its well-known address (section 7.2). */
  Reply wellKnown(PageRequest request) {
    return new Reply(302, "text/plain", new byte[0], Map.of("Location", PATH));
  }

  Reply catalogue(PageRequest request) {
    Documents.Document document =
        new Documents.Document(
            PATH,
            dataset().getURI(),
            () -> description(request.host()),
            head ->
                page.page(dataset(), request).and(forms()).withHead(head(head, request.host())));
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

  private DomContent forms() {
    return section(
            p(text("Described after VoID and DCAT as "), code(dataset().getURI()))
                .withClass("kind"),
            Markup.forms(Documents.links(PATH)))
        .withClass("facts");
  }
}
