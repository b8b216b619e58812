package org.jointly.server.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;

/** Says what is wrong with a request, and where to go instead. */
public final class Problems {
  private Problems() {}

  /** Replies that nothing is known by that address. */
  public static Reply notFound(String path, List<Link> instead) {
    return page(
        404,
        "Nothing is known here",
        p(text("The graph says nothing of "), code(path), text(".")),
        p("It may be spelt otherwise, or belong to a graph that is not loaded. Instead:"),
        list(instead),
        ul(
            li(a("Browse authorities and arrangements").withHref("/doc")),
            li(a("Ask one of the questions").withHref("/api")),
            li(a("Look a term up in the vocabulary").withHref("/def")),
            li(a("Query the graph with SPARQL").withHref("/sparql"))));
  }

  /** Replies that no form that is offered is accepted. */
  public static Reply notAcceptable(String accept, List<Link> offers) {
    return page(
        406,
        "Not in that form",
        p(text("The request accepts only "), code(accept), text(". This can be had as:")),
        list(offers));
  }

  /** Replies that a limit of the server was reached. */
  static Reply refused(Answering.Refused refused) {
    return page(refused.status(), "No answer in time", p(refused.getMessage()));
  }

  static Reply onlyRead() {
    return page(405, "Here one only reads", p("This address answers GET and HEAD."));
  }

  private static Reply page(int status, String title, DomContent... content) {
    return Reply.page(status, Layout.page(title, h1(title), each(content)));
  }

  private static DomContent list(List<Link> links) {
    return ul(each(links, one -> li(a(one.text()).withHref(one.path()))));
  }

  /**
   * A way to go on.
   *
   * @param path the path on this host
   * @param text what it leads to
   */
  public record Link(String path, String text) {}
}
