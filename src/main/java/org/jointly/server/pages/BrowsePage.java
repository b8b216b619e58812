package org.jointly.server.pages;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jointly.graph.Iris;

/** Lists the authorities and the arrangements that have a name, to begin from. */
final class BrowsePage {
  private final Reading reading;
  private final Markup markup;

  BrowsePage(Served served) {
    this.reading = served.published();
    this.markup = new Markup(served.names(), served.addresses());
  }

  Reply reply() {
    return Reply.page(
        200,
        Layout.page(
            "Browse",
            h1("Browse"),
            p("Every authority and every named arrangement, with all that reports say of them."),
            all("Authorities", "LocalAuthority"),
            all("Arrangements", "SharedArrangement")));
  }

  private DomContent all(String title, String kind) {
    List<Node> things =
        reading
            .subjects(Reading.TYPE, Iris.term(kind))
            .distinct()
            .sorted(Comparator.comparing(node -> Names.sortable(markup.names().of(node))))
            .toList();
    return each(
        h2(text(title + " "), small("%,d".formatted(things.size()))),
        ul(each(things, thing -> li(markup.shown(thing)))).withClass("links"));
  }
}
