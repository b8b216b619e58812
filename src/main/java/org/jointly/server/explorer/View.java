package org.jointly.server.explorer;

import static j2html.TagCreator.a;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A view that was asked.
 *
 * @param query the query as it was asked, its parameters filled in
 * @param table its answer
 */
public record View(String query, Table table) {

  /**
   * Links to the query, where it can be changed and run.
   *
   * @param about what it gives, for those who hear the link alone, such as "judgements by year"
   */
  public DomContent link(String about) {
    return a(text("Query"), span(": " + about).withClass("unseen"))
        .withClass("query")
        .withHref(address());
  }

  /** Links to the whole answer as a file that spreadsheets open. */
  public DomContent sheet(String about) {
    return a(text("CSV"), span(": " + about).withClass("unseen")).withHref(csv());
  }

  /** Returns the path of the whole answer as CSV; a spreadsheet can take it by this address. */
  public String csv() {
    return "/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** Returns the path at which the query can be changed and run. */
  public String address() {
    return "/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
