package org.jointly.server.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.List;
import org.jointly.publishing.catalogue.Catalogue;

/** Frames every page alike: heading, ways to go on, licence. The template escapes all text. */
public final class Layout {
  /** The path of the style sheet. */
  static final String STYLE = "/style.css";

  private record Way(String path, String name) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("/api", "Questions"),
          new Way("/doc", "Browse"),
          new Way("/def", "Vocabulary"),
          new Way("/sparql", "SPARQL"),
          new Way("/catalogue", "Data"));

  private Layout() {}

  /** Frames a page without more in its head. */
  public static String page(String name, DomContent... content) {
    return page(name, List.of(), content);
  }

  /**
   * Frames a page.
   *
   * @param name the title
   * @param more what else its head holds
   * @param content the body
   */
  public static String page(String name, List<DomContent> more, DomContent... content) {
    return document(
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    title(name + " – Jointly"),
                    link().withRel("stylesheet").withHref(STYLE),
                    each(more, one -> one)),
                body(top(), main(content).withId("content"), bottom()))
            .withLang("en"));
  }

  private static DomContent top() {
    return header(
        a("Skip to content").withClass("skip").withHref("#content"),
        a("Jointly").withClass("brand").withHref("/"),
        nav(each(WAYS, way -> a(way.name()).withHref(way.path()))).attr("aria-label", "Main"));
  }

  private static DomContent bottom() {
    return footer(
        p(
            text("Facts from reports of Ofsted, Crown copyright, under the "),
            a("Open Government Licence").withHref(Catalogue.LICENCE),
            text(". Each fact names the passage it comes from.")));
  }
}
