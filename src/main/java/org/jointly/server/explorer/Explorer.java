package org.jointly.server.explorer;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jointly.graph.Iris;
import org.jointly.server.explorer.arrangements.ArrangementPage;
import org.jointly.server.explorer.concepts.ConceptPage;
import org.jointly.server.explorer.data.DataPage;
import org.jointly.server.explorer.inspections.InspectionPage;
import org.jointly.server.explorer.inspections.PassagePage;
import org.jointly.server.explorer.inspections.ReportPage;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.KindPage;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.PageServlet;
import org.jointly.server.pages.Pages;
import org.jointly.server.pages.Reply;
import org.jointly.server.pages.Served;

/** The explorer: what shows things of a kind, and the pages about more than one thing. */
public final class Explorer {
  private final Served served;
  private final Views views;
  private final Pieces pieces;

  /** Makes the explorer of data, whose views are answered as told. */
  public Explorer(Served served, Answering answering) {
    this.served = served;
    this.views = new Views(served, answering);
    this.pieces = new Pieces(served);
  }

  /** Returns what asks the data for what pages are made of. */
  public Views views() {
    return views;
  }

  /** Returns what shows the things of a class or a concept scheme, by the IRI of that. */
  public Map<Node, KindPage> kinds() {
    return Map.of(
        Pages.DATASET,
        new DataPage(served, views),
        Iris.term("LocalAuthority"),
        new AuthorityPage(views, pieces),
        Iris.term("SharedArrangement"),
        new ArrangementPage(served, views),
        Iris.term("Inspection"),
        new InspectionPage(served, views),
        Iris.term("Report"),
        new ReportPage(served, views),
        Iris.term("Passage"),
        new PassagePage(served, views),
        scheme("themes"),
        ConceptPage.ofThemes(served, views),
        scheme("effects"),
        ConceptPage.ofEffects(served, views),
        scheme("arrangement-kinds"),
        ConceptPage.ofKinds(served, views));
  }

  private static Node scheme(String slug) {
    return NodeFactory.createURI(Iris.CONCEPTS + slug);
  }

  /** Returns a servlet for each path, in the form of the servlet specification. */
  public Map<String, HttpServlet> pages() {
    Map<String, HttpServlet> pages = new LinkedHashMap<>();
    pages.put("", page(new HomePage(views, pieces)::reply));
    pages.put(AuthoritiesPage.PATH, page(new AuthoritiesPage(views, pieces)::reply));
    pages.put(ArrangementsPage.PATH, page(new ArrangementsPage(views, pieces)::reply));
    pages.put(ComparePage.PATH, page(new ComparePage(views, pieces)::reply));
    return pages;
  }

  private static HttpServlet page(Function<PageRequest, Reply> replies) {
    return new PageServlet(replies);
  }
}
