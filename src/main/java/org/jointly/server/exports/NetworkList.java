package org.jointly.server.exports;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import org.jointly.publishing.exports.NetworkQueries;
import org.jointly.publishing.exports.Networks;
import org.jointly.server.pages.Page;

/** Lists the networks, each with its formats. */
final class NetworkList {
  private NetworkList() {}

  static Page page() {
    return Page.of(
        "Networks",
        h1("Networks"),
        p("Who shares with whom, as files for the tools that draw and count graphs. Each network"
                + " comes in every format, whole or narrowed to a kind, a region or a year.")
            .withClass("lead"),
        each(Networks.bundled(), NetworkList::network),
        section(
            h2("A network of your own"),
            p(
                text("Write two queries, one that selects "),
                code("?node ?label"),
                text(" and attributes, one that selects "),
                code("?source ?target ?from ?until"),
                text(" and attributes, and let the program make any of these formats of them:")),
            pre(code(
                    "java -jar jointly.jar export --nodes my-nodes.rq --edges my-edges.rq"
                        + " --format gexf -o mine.gexf"))
                .attr("tabindex", "0")));
  }

  private static DomContent network(NetworkQueries queries) {
    return section(
        h2(a(queries.title()).withHref(ExportPages.path(queries))),
        p(queries.description()),
        NetworkPage.formats(queries, ""));
  }
}
