package org.jointly.server.files;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import org.jointly.server.pages.Layout;
import org.jointly.server.pages.Page;

/** Says what a site of files cannot do, and shows a query that leads here, to be run elsewhere. */
final class RunningPage {
  private static final String COMMAND = "java -jar jointly.jar serve";

  private RunningPage() {}

  static byte[] html() {
    return SiteOfFiles.utf8(
        Layout.page(
            Page.of("What needs a running server", h1("What needs a running server"))
                .and(
                    p(
                        "This site is a copy, as files, of pages that a server makes. It has every"
                            + " page, the data of every thing, the dumps and the networks. It cannot"
                            + " answer what is asked for the first time:"),
                    ul(
                        li("SPARQL queries, so that “Query” on a page shows the query alone;"),
                        li("questions with other values than those shown;"),
                        li("comparisons of authorities or arrangements of your choice.")))
                .and(
                    div(
                            h2("The query"),
                            pre(code()).attr("tabindex", "0"),
                            p(
                                text(
                                    "Copy it, start the program and ask it there, or ask it at once: "),
                                code("java -jar jointly.jar query QUERY.rq")))
                        .withId("asked")
                        .attr("hidden"),
                    h2("To have a server"),
                    p(text("With the program and a JDK: "), code(COMMAND)),
                    p(a("The data, to load into a store of your own").withHref("/catalogue")))));
  }
}
