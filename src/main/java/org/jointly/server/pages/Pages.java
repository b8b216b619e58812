package org.jointly.server.pages;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The pages of linked data, by the paths they answer at. */
public final class Pages {
  private static final String FOLDER = "/org/jointly/server/";

  /** The class of the dataset as a whole. */
  public static final Node DATASET = NodeFactory.createURI("http://rdfs.org/ns/void#Dataset");

  /** The path of files that hold all the data. */
  public static final String DUMPS = "/dump/*";

  private Pages() {}

  /**
   * Returns a servlet for each path, in the form of the servlet specification.
   *
   * @param kinds what shows the things of a class or of a concept scheme, by its IRI; things of
   *     other kinds are shown triple by triple; the dataset as a whole, {@link #DATASET}, has to be
   *     among them
   */
  public static Map<String, HttpServlet> of(Served served, Map<Node, KindPage> kinds) {
    ThingPages things = new ThingPages(served, kinds);
    VocabularyPages vocabulary = new VocabularyPages(served, things);
    GraphPages graphs = new GraphPages(served, things);
    Map<String, HttpServlet> pages = new LinkedHashMap<>();
    pages.put("/id/*", page(things::thing));
    pages.put("/doc/*", page(request -> document(request, served, things)));
    pages.put("/def/*", page(vocabulary::reply));
    Format.RDF.forEach(form -> pages.put("/def." + form.suffix(), page(vocabulary::reply)));
    pages.put("/def." + Format.HTML.suffix(), page(vocabulary::reply));
    pages.put("/graph/*", page(graphs::reply));
    whole(pages, served, kinds.get(DATASET));
    return pages;
  }

  /** Adds what is about the data as a whole. */
  private static void whole(Map<String, HttpServlet> pages, Served served, KindPage dataset) {
    CataloguePages catalogue = new CataloguePages(served, dataset);
    Sitemap sitemap = new Sitemap(served);
    pages.put("/.well-known/void", page(catalogue::wellKnown));
    pages.put(CataloguePages.PATH, page(catalogue::catalogue));
    Stream.of(Format.values())
        .map(form -> CataloguePages.PATH + "." + form.suffix())
        .forEach(path -> pages.put(path, page(catalogue::catalogue)));
    pages.put(DUMPS, page(catalogue::dump));
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

  /**
   * Returns what pages are made with and what depends on no data, by path. Browsers ask for the
   * icon by its old name unasked.
   */
  public static Map<String, HttpServlet> files() {
    Map<String, HttpServlet> pages = new LinkedHashMap<>();
    StaticFiles files = new StaticFiles();
    pages.put("/script/*", page(files::own));
    pages.put("/library/*", page(files::library));
    pages.put(Layout.STYLE, page(request -> StaticFiles.file(FOLDER + "pages/style.css")));
    Stream.of(Layout.ICON, "/favicon.ico")
        .forEach(
            path -> pages.put(path, page(request -> StaticFiles.file(FOLDER + "favicon.svg"))));
    return pages;
  }
}
