package org.jointly.server.pages;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;

/** The pages of linked data, by the paths they answer at. */
public final class Pages {
  private Pages() {}

  /** Returns a servlet for each path, in the form of the servlet specification. */
  public static Map<String, HttpServlet> of(Served served) {
    ThingPages things = new ThingPages(served);
    VocabularyPages vocabulary = new VocabularyPages(served, things);
    GraphPages graphs = new GraphPages(served, things);
    Map<String, HttpServlet> pages = new LinkedHashMap<>();
    pages.put("/id/*", page(things::thing));
    pages.put("/doc/*", page(request -> document(request, served, things)));
    pages.put("/def/*", page(vocabulary::reply));
    Format.RDF.forEach(form -> pages.put("/def." + form.suffix(), page(vocabulary::reply)));
    pages.put("/def." + Format.HTML.suffix(), page(vocabulary::reply));
    pages.put("/graph/*", page(graphs::reply));
    whole(pages, served);
    byte[] style = style();
    pages.put(Layout.STYLE, page(request -> Reply.ok("text/css; charset=utf-8", style)));
    return pages;
  }

  /** Adds what is about the data as a whole. */
  private static void whole(Map<String, HttpServlet> pages, Served served) {
    CataloguePages catalogue = new CataloguePages(served);
    Sitemap sitemap = new Sitemap(served);
    pages.put("/.well-known/void", page(catalogue::wellKnown));
    pages.put(CataloguePages.PATH, page(catalogue::catalogue));
    Stream.of(Format.values())
        .map(form -> CataloguePages.PATH + "." + form.suffix())
        .forEach(path -> pages.put(path, page(catalogue::catalogue)));
    pages.put("/dump/*", page(catalogue::dump));
    pages.put("/sitemap.xml", page(sitemap::sitemap));
    pages.put("/robots.txt", page(sitemap::robots));
  }

  private static Reply document(PageRequest request, Served served, ThingPages things) {
    return request.path().matches("/doc/?")
        ? new BrowsePage(served).reply()
        : things.document(request);
  }

  private static HttpServlet page(Function<PageRequest, Reply> replies) {
    return new PageServlet(replies);
  }

  private static byte[] style() {
    try {
      return IOUtils.resourceToByteArray("/org/jointly/server/pages/style.css");
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
