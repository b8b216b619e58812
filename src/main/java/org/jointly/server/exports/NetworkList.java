package org.jointly.server.exports;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.jointly.publishing.exports.NetworkFormat;
import org.jointly.publishing.exports.NetworkQueries;
import org.jointly.publishing.exports.Networks;
import org.jointly.server.pages.Page;

/** Lists the networks, each with its formats. */
final class NetworkList {
  private NetworkList() {}

  static Page page() {
    return Page.of("Networks", h1("Networks"), each(Networks.bundled(), NetworkList::network));
  }

  private static DomContent network(NetworkQueries queries) {
    return section(
        h2(queries.title()),
        p(queries.description()),
        ul(each(List.of(NetworkFormat.values()), format -> li(link(queries, format)))));
  }

  private static DomContent link(NetworkQueries queries, NetworkFormat format) {
    return each(
        a(format.title())
            .withHref(ExportPages.ROOT + "/" + queries.name() + format.whole().suffix()),
        text(": " + format.use()));
  }
}
