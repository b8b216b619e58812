package org.jointly.server.explorer;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jointly.server.pages.Markup;

/**
 * A view that was asked.
 *
 * @param query the query as it was asked, its parameters filled in
 * @param table its answer
 * @param facts the query of the facts that it counts, where it counts
 */
public record View(String query, Table table, Optional<String> facts) {

  /**
   * Links to the query, where it can be changed and run, and to the query of the facts behind it.
   *
   * @param about what it gives, for those who hear the link alone, such as "judgements by year"
   */
  public DomContent link(String about) {
    return each(editor("Query", about, query).withClass("query"), counted(about));
  }

  /** Links to the query of the facts that it counts, where it counts. */
  public DomContent counted(String about) {
    return each(facts.stream().toList(), each -> editor("Facts", about, each));
  }

  private static ATag editor(String name, String about, String query) {
    return a(text(name), span(": " + about).withClass("unseen")).withHref(address(query));
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
    return address(query);
  }

  private static String address(String query) {
    return Markup.editor(query);
  }
}
