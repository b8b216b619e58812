package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.a;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Place;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.Table;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.KindPage;
import org.jointly.server.pages.Markup;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Served;

/** Shows a passage: where it stands, its words where texts are kept, and what was read from it. */
public final class PassagePage implements KindPage {
  private static final String PARAMETER = "passage";

  private final Served served;
  private final Views views;

  /** Makes the page of what is served, out of views. */
  public PassagePage(Served served, Views views) {
    this.served = served;
    this.views = views;
  }

  @Override
  public Page page(Node thing, PageRequest request) {
    Markup markup = new Markup(served.names(), served.addresses());
    View about = views.ask("passage-about", PARAMETER, thing);
    return about.table().stream()
        .findFirst()
        .map(row -> page(row, about, new Asked(views, row.thing("inspection"), markup)))
        .orElseGet(() -> Page.of(markup.names().of(thing), h1(markup.names().of(thing))));
  }

  private Page page(Row row, View about, Asked asked) {
    String words = new Place(row).words();
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    String report = "Report on " + row.text("authorityName");
    return Page.of(
            title + " – " + report,
            h1(title),
            p(
                    a(report + published(row)).withHref(asked.path(row, "report")),
                    text(", " + row.text("layoutName")))
                .withClass("lead"),
            p(each(ways(row, asked), (index, way) -> each(text(index == 0 ? "" : " · "), way)))
                .withClass("ways"),
            words(row),
            themes(about, asked),
            facts(row, asked))
        .below("/authorities", "Authorities")
        .below(asked.path(row, "authority"), row.text("authorityName"))
        .below(asked.path(row, "inspection"), "Inspected until " + Days.words(row.text("lastDay")));
  }

  private static String published(Row row) {
    return row.has("published") ? ", published " + Days.words(row.text("published")) : "";
  }

  private static List<DomContent> ways(Row row, Asked asked) {
    List<DomContent> ways = new ArrayList<>();
    ways.addAll(new Place(row).outside());
    if (row.has("before")) {
      ways.add(a("the passage before").withHref(asked.path(row, "before")));
    }
    if (row.has("after")) {
      ways.add(a("the passage after").withHref(asked.path(row, "after")));
    }
    return ways;
  }

  private static DomContent words(Row row) {
    return row.has("text")
        ? blockquote(row.text("text"))
        : p("This graph holds no words of reports: read them in the original, or build a graph from"
                + " your own copies.")
            .withClass("note");
  }

  private static DomContent themes(View about, Asked asked) {
    Table themes = about.table();
    return themes.by("theme").isEmpty()
        ? text("")
        : ul(each(
                themes.by("theme").values(),
                rows ->
                    li(asked
                            .markup()
                            .linked(rows.get(0).thing("theme"), rows.get(0).text("themeName")))
                        .withClass("tag")))
            .withClass("inline");
  }

  private DomContent facts(Row row, Asked asked) {
    View facts = views.ask("passage-facts", PARAMETER, row.thing(PARAMETER));
    String title = "What was read from it";
    return facts.table().isEmpty()
        ? Block.of(title, facts, Block.nothing("No fact of the graph rests on this passage."))
            .shown()
        : Block.of(title, facts, ul(each(facts.table().rows(), one -> fact(one, asked))))
            .counted(facts.table().rows().size());
  }

  private static DomContent fact(Row row, Asked asked) {
    Node fact = row.thing("fact");
    String rules = row.text("rules");
    return li(
        asked.markup().shown(fact),
        text(rules.isEmpty() ? " (" + row.text("className") + ")" : " (found by " + rules + ")"));
  }
}
