package org.jointly.server.pages;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.jointly.publishing.GraphNames;

/** Replies for a named graph: the whole of it as RDF, what it holds as HTML. */
final class GraphPages {
  private static final int MOST = 100;

  private final Served served;
  private final ThingPages things;

  GraphPages(Served served, ThingPages things) {
    this.served = served;
    this.things = things;
  }

  Reply reply(PageRequest request) {
    String path = request.path();
    if (path.matches("/graph/?")) {
      return Reply.page(200, Layout.page("Graphs", list()));
    }
    Optional<Format> suffix = Format.ofSuffix(path);
    String bare = suffix.map(s -> path.substring(0, path.lastIndexOf('.'))).orElse(path);
    return served
        .graph(bare)
        .map(name -> Documents.reply(document(bare, name), suffix, request))
        .orElseGet(() -> things.document(request));
  }

  private DomContent list() {
    List<Node> names =
        Iter.asStream(served.data().listGraphNodes()).sorted(Names.BY_ADDRESS).toList();
    Markup markup = new Markup(served.names(), served.addresses());
    return each(
        h1("Graphs"),
        p("Each inspection has a graph of its own; so have the reference data and each rule."),
        ul(each(names, name -> li(markup.linked(name, title(name))))).withClass("links"));
  }

  private Documents.Document document(String path, Node name) {
    Graph graph = served.data().getGraph(name);
    return new Documents.Document(
        path,
        name.getURI(),
        () -> graph,
        head -> Page.of(title(name), page(path, name, graph)).withHead(head));
  }

  private String title(Node name) {
    return "Graph " + name.toString().replaceFirst(".*/graph/", "");
  }

  private DomContent page(String path, Node name, Graph graph) {
    Graph beside = new Union(graph, served.data().getDefaultGraph());
    Markup markup = new Markup(new Names(new Reading(beside)), served.addresses());
    return each(
        h1(title(name)),
        p(text("%,d triples · ".formatted(graph.size())), code(name.getURI())).withClass("kind"),
        iff(
            !GraphNames.isPublished(name),
            p("A sample in our own words; it counts in no answer.").withClass("notice")),
        Markup.forms(Documents.links(path)),
        h2("What it describes"),
        each(byKind(graph), entry -> kind(entry.getKey(), entry.getValue(), markup)),
        Markup.query(
            "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <%s> { ?s ?p ?o } }".formatted(name.getURI())));
  }

  private static Map<Node, List<Node>> byKind(Graph graph) {
    return Iter.asStream(graph.find(Node.ANY, Reading.TYPE, Node.ANY))
        .collect(
            Collectors.groupingBy(
                Triple::getObject,
                () -> new TreeMap<>(Names.BY_ADDRESS),
                Collectors.mapping(Triple::getSubject, Collectors.toList())));
  }

  private static DomContent kind(Node kind, List<Node> things, Markup markup) {
    List<Node> first = things.stream().sorted(Names.BY_ADDRESS).limit(MOST).toList();
    String counted =
        things.size() > MOST
            ? "the first %d of %,d".formatted(MOST, things.size())
            : "" + things.size();
    return each(
        h3(text(markup.names().of(kind) + " "), small(counted)),
        ul(each(first, thing -> li(markup.linked(thing, markup.names().amongItsKind(thing)))))
            .withClass("links"));
  }
}
