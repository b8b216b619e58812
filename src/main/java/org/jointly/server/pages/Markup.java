package org.jointly.server.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Makes the pieces that pages are put together from.
 *
 * @param names what things are called
 * @param addresses where they are described
 */
public record Markup(Names names, Addresses addresses) {

  /** Shows a thing by its name, as a link where it has an address, or a literal. */
  public DomContent shown(Node node) {
    return node.isLiteral() ? literal(node) : linked(node, names.of(node));
  }

  /** Shows a thing or a literal in little room: an address elsewhere by its host alone. */
  public DomContent brief(Node node) {
    boolean here = !node.isURI() || addresses.path(node.getURI()).isPresent();
    String name = names.of(node);
    return here || !name.matches("https?://.*")
        ? shown(node)
        : linked(node, name.replaceFirst("https?://([^/]*).*", "$1"));
  }

  private static DomContent literal(Node node) {
    String language = node.getLiteralLanguage();
    String words = node.getLiteralLexicalForm();
    return language.isEmpty() || language.equals("en")
        ? text(words)
        : span(words).withLang(language);
  }

  /** Shows a thing by a name given. */
  public DomContent linked(Node node, String name) {
    return addresses
        .link(node.toString())
        .filter(link -> node.isURI())
        .<DomContent>map(link -> a(name).withHref(link))
        .orElseGet(() -> text(name));
  }

  /** Shows a property by its name, with its definition as a hint. */
  DomContent property(Node property) {
    return linked(property, names.of(property));
  }

  /** Offers the forms of a page by their addresses. */
  public static DomContent forms(List<Problems.Link> links) {
    return p(
            text("As data: "),
            each(
                links,
                (index, one) ->
                    each(text(index == 0 ? "" : " · "), a(one.text()).withHref(one.path()))))
        .withClass("forms");
  }

  /** Shows the query behind a page and offers to run it. */
  public static DomContent query(String query) {
    return details(
        summary("The query behind this page"),
        pre(code(query)).attr("tabindex", "0"),
        p(a("Open in the query editor").withHref(editor(query))));
  }

  /** Returns where a query is edited and run; the endpoint itself would show a browser XML. */
  public static String editor(String query) {
    return "/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
