package org.jointly.server.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;
import org.jointly.publishing.catalogue.Catalogue;

/** Frames every page alike: heading, ways to go on, licence. The template escapes all text. */
public final class Layout {
  /** The path of the style sheet. */
  static final String STYLE = "/style.css";

  /** The path of the icon. */
  static final String ICON = "/favicon.svg";

  /** The scripts of the frame itself. */
  private static final List<String> SCRIPTS = List.of("/script/search.js");

  private static final List<Problems.Link> WAYS =
      List.of(
          new Problems.Link("/authorities", "Authorities"),
          new Problems.Link("/arrangements", "Arrangements"),
          new Problems.Link("/network", "Network"),
          new Problems.Link("/api", "Questions"),
          new Problems.Link("/query", "Query"),
          new Problems.Link("/catalogue", "Data"),
          new Problems.Link("/def", "Vocabulary"));

  private Layout() {}

  /** Frames a page without more in its head. */
  public static String page(String name, DomContent... content) {
    return page(Page.of(name, content));
  }

  /** Frames a page. */
  public static String page(Page page) {
    return document(
        html(top(page), body(heading(), crumbs(page), content(page), bottom())).withLang("en"));
  }

  private static DomContent top(Page page) {
    Stream<String> scripts = Stream.concat(SCRIPTS.stream(), page.scripts().stream());
    return head(
        meta().withCharset("utf-8"),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        title(page.title().equals("Jointly") ? "Jointly" : page.title() + " – Jointly"),
        link().withRel("icon").withType("image/svg+xml").withHref(ICON),
        link().withRel("stylesheet").withHref(STYLE),
        each(page.styles(), path -> link().withRel("stylesheet").withHref(path)),
        each(scripts.distinct().toList(), path -> script().withSrc(path).attr("defer")),
        each(page.head(), one -> one));
  }

  private static DomContent heading() {
    return header(
            a("Skip to content").withClass("skip").withHref("#content"),
            div(
                    a("Jointly").withClass("brand").withHref("/"),
                    nav(each(WAYS, way -> a(way.text()).withHref(way.path())))
                        .attr("aria-label", "Main"),
                    search())
                .withClass("bar"))
        .withClass("site");
  }

  private static DomContent search() {
    return form(
            label("Search").withClass("unseen").withFor("site-search"),
            input()
                .withType("search")
                .withName("q")
                .withId("site-search")
                .withPlaceholder("Search")
                .attr("autocomplete", "off"),
            button("Go").withType("submit"))
        .withClass("search")
        .withAction("/search")
        .withMethod("get")
        .attr("role", "search");
  }

  private static DomContent crumbs(Page page) {
    List<Problems.Link> all =
        Stream.concat(Stream.of(new Problems.Link("/", "Home")), page.crumbs().stream()).toList();
    return iff(
        !page.crumbs().isEmpty(),
        nav(ol(
                each(all, one -> li(a(one.text()).withHref(one.path()))),
                li(page.title()).attr("aria-current", "page")))
            .withClass("crumbs")
            .attr("aria-label", "Breadcrumb"));
  }

  private static DomContent content(Page page) {
    return main(each(page.content(), one -> one)).withId("content").attr("tabindex", "-1");
  }

  private static DomContent bottom() {
    return footer(
            p(
                text("Facts from reports of Ofsted, Crown copyright, under the "),
                a("Open Government Licence").withHref(Catalogue.LICENCE),
                text(". Each fact names the passage it comes from. Made by a program that reads"),
                text(" reports: check what you quote against the original.")),
            p(
                a("The data and how to cite it").withHref("/catalogue"),
                text(" · "),
                a("Vocabulary").withHref("/def"),
                text(" · "),
                a("API").withHref("/api"),
                text(" · "),
                a("SPARQL endpoint").withHref("/sparql")))
        .withClass("site");
  }
}
