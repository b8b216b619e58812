package org.jointly.server.pages;

import j2html.utils.EscapeUtil;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.Questions;

/** Lists the pages that are worth finding, for search engines (sitemaps.org, protocol 0.9). */
final class Sitemap {
  /** The most addresses that one file may hold. */
  private static final int MOST = 50_000;

  private static final List<String> KINDS =
      List.of("LocalAuthority", "SharedArrangement", "Inspection", "Report");

  private final Served served;

  Sitemap(Served served) {
    this.served = served;
  }

  Reply sitemap(PageRequest request) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    Stream.concat(pages(), things())
        .limit(MOST)
        .map(path -> EscapeUtil.escape(request.host() + path))
        .forEach(address -> xml.append("<url><loc>" + address + "</loc></url>\n"));
    xml.append("</urlset>\n");
    return Reply.ok("application/xml", xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<String> pages() {
    Stream<String> questions = Questions.bundled().stream().map(each -> "/api/" + each.name());
    return Stream.concat(Stream.of("/", "/doc", "/def", "/api", CataloguePages.PATH), questions);
  }

  private Stream<String> things() {
    Reading published = served.published();
    return KINDS.stream()
        .flatMap(kind -> published.subjects(Reading.TYPE, Iris.term(kind)))
        .filter(Node::isURI)
        .distinct()
        .sorted(Names.BY_ADDRESS)
        .flatMap(thing -> served.addresses().path(thing.getURI()).stream());
  }

  Reply robots(PageRequest request) {
    String text =
        "User-agent: *\nDisallow: /sparql\nDisallow: /dump/\nSitemap: %s/sitemap.xml\n"
            .formatted(request.host());
    return Reply.ok("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }
}
