package org.jointly.server.explorer.data;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jointly.publishing.catalogue.Catalogue;
import org.jointly.publishing.catalogue.Dump;
import org.jointly.publishing.questions.Questions;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.KindPage;
import org.jointly.server.pages.Markup;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Served;

/** Shows the dataset: downloads, licence, citation, freshness, coverage and what was not read. */
public final class DataPage implements KindPage {
  private final Served served;
  private final Views views;

  /** Makes the page of what is served, out of views. */
  public DataPage(Served served, Views views) {
    this.served = served;
    this.views = views;
  }

  @Override
  public Page page(Node thing, PageRequest request) {
    Markup markup = new Markup(served.names(), served.addresses());
    View fresh = views.ask("data-freshness");
    Row newest = fresh.table().rows().get(0);
    return Page.of(
        "The data",
        h1("The data").withId("dataset"),
        p(Catalogue.ABOUT).withClass("lead"),
        figures(newest, fresh),
        downloads(),
        new Citation(newest, request.host()).shown(),
        new Coverage(views, markup).shown(),
        new Unread(views, markup).shown());
  }

  private DomContent figures(Row newest, View fresh) {
    View size = views.ask("data-size");
    Row amounts = size.table().rows().get(0);
    return ul(
            figure("%,d".formatted(newest.number("inspections")), "inspections read", fresh),
            figure(Days.words(newest.text("newestReport")), "newest report", fresh),
            figure("%,d".formatted(amounts.number("triples")), "statements (triples)", size),
            figure("%,d".formatted(amounts.number("passages")), "passages addressed", size),
            figure(words(newest), "kept of reports", fresh))
        .withClass("figures data");
  }

  private static String words(Row newest) {
    int some = newest.number("withWords");
    return some == 0
        ? "no words"
        : some == newest.number("inspections") ? "all words" : "some words";
  }

  private static DomContent figure(String number, String what, View view) {
    return li(span(number).withClass("number"), span(what).withClass("what"), view.link(what));
  }

  private static DomContent downloads() {
    return new Block(
            "Download",
            List.of(),
            List.of(
                ul(
                    each(
                        List.of(Dump.values()),
                        dump ->
                            li(
                                a(dump.title()).withHref("/dump/" + dump.file()),
                                text(", compressed"))),
                    li(
                        a("Every graph by itself").withHref("/graph"),
                        text(", one for each inspection")),
                    li(
                        a("The network for graph tools").withHref("/export"),
                        text(": GEXF, GraphML, Cytoscape, DOT, CSV for Neo4j and spreadsheets")),
                    li(
                        a("%d questions".formatted(Questions.bundled().size())).withHref("/api"),
                        text(" as CSV, TSV and JSON, which a spreadsheet can take by address")),
                    li(a("Everything by SPARQL").withHref("/sparql")),
                    li(
                        text("Each thing by itself: put "),
                        text(".ttl, .jsonld, .nt or .rdf behind the address of its page"))),
                p("Provenance is the passages, and which fact comes from which.")
                    .withClass("note")))
        .shown();
  }
}
