package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.KindPage;
import org.jointly.server.pages.Markup;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Served;

/** Shows an inspection: its judgements and all that its report states. */
public final class InspectionPage implements KindPage {
  private final Served served;
  private final Views views;

  /** Makes the page of what is served, out of views. */
  public InspectionPage(Served served, Views views) {
    this.served = served;
    this.views = views;
  }

  @Override
  public Page page(Node thing, PageRequest request) {
    Markup markup = new Markup(served.names(), served.addresses());
    Asked asked = new Asked(views, thing, markup);
    Optional<Row> about = asked.about();
    String title = about.map(InspectionPage::title).orElseGet(() -> markup.names().of(thing));
    Page page =
        Page.of(
            title,
            h1(title),
            each(about.stream().toList(), row -> heading(row, asked)),
            new Judgements(asked).shown(),
            new Recommendations(asked).shown(),
            new Sharing(asked).shown(),
            new Figures(asked).shown(),
            new Posts(asked).shown(),
            new Recalled(asked).shown(),
            new Team(asked).shown());
    return about.map(row -> below(page, row, asked)).orElse(page);
  }

  private static String title(Row row) {
    return row.text("authorityName") + ", inspected until " + Days.words(row.text("lastDay"));
  }

  private static Page below(Page page, Row row, Asked asked) {
    return page.below("/authorities", "Authorities")
        .below(asked.path(row, "authority"), row.text("authorityName"));
  }

  private static DomContent heading(Row row, Asked asked) {
    Markup markup = asked.markup();
    return each(
        p(
                markup.linked(row.thing("framework"), row.text("frameworkName")),
                text(row.has("kindName") ? ", " + row.text("kindName") : ""),
                text(days(row)))
            .withClass("lead"),
        p(each(ways(row, asked), (index, way) -> each(text(index == 0 ? "" : " · "), way)))
            .withClass("ways"));
  }

  private static String days(Row row) {
    return row.has("firstDay")
        ? ", on site from %s to %s."
            .formatted(Days.words(row.text("firstDay")), Days.words(row.text("lastDay")))
        : ".";
  }

  private static List<DomContent> ways(Row row, Asked asked) {
    List<DomContent> ways = new ArrayList<>();
    if (row.has("report")) {
      String published =
          row.has("published") ? ", published " + Days.words(row.text("published")) : "";
      ways.add(a("The report" + published).withHref(asked.path(row, "report")));
    }
    row.node("original")
        .map(Node::toString)
        .filter(address -> address.matches("https?://.*"))
        .ifPresent(address -> ways.add(a("the original at Ofsted").withHref(address)));
    if (row.has("previous")) {
      ways.add(neighbour(row, asked, "previous", "the inspection before, until "));
    }
    if (row.has("next")) {
      ways.add(neighbour(row, asked, "next", "the inspection after, until "));
    }
    return ways;
  }

  private static DomContent neighbour(Row row, Asked asked, String which, String words) {
    return a(words + Days.words(row.text(which + "Day"))).withHref(asked.path(row, which));
  }
}
