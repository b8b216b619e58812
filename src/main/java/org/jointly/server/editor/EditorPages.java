package org.jointly.server.editor;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.jointly.server.pages.PageServlet;
import org.jointly.server.pages.Served;

/** The pages for people who write queries. */
public final class EditorPages {
  /** The path of the editor. */
  public static final String PATH = "/query";

  private EditorPages() {}

  /** Returns a servlet for each path, in the form of the servlet specification. */
  public static Map<String, HttpServlet> of(Served served) {
    QueryPage page = new QueryPage(served);
    return Map.of(PATH, new PageServlet(page::reply));
  }
}
