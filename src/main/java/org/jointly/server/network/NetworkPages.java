package org.jointly.server.network;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.PageServlet;
import org.jointly.server.pages.Served;

/** The picture of authorities and arrangements. */
public final class NetworkPages {
  /** The path of the picture. */
  public static final String PATH = "/network";

  private NetworkPages() {}

  /** Returns a servlet for each path, in the form of the servlet specification. */
  public static Map<String, HttpServlet> of(Served served, Answering answering, Views views) {
    NetworkPage page = new NetworkPage(served, answering, views);
    return Map.of(PATH, new PageServlet(page::reply));
  }
}
