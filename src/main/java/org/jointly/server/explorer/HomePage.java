package org.jointly.server.explorer;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Problems;
import org.jointly.server.pages.Reply;
import org.jointly.server.pages.SchemaOrg;

/** Says what this is, how much there is of it, and where to begin. */
final class HomePage {
  private static final List<Problems.Link> FIGURES =
      List.of(
          new Problems.Link("/authorities?inspected=yes", "authorities"),
          new Problems.Link("/authorities?inspected=yes&sort=inspected&order=down", "inspections"),
          new Problems.Link("/arrangements", "arrangements"),
          new Problems.Link("/api/evidence-of-effects", "findings"),
          new Problems.Link("/api/themes-of-recommendations", "recommendations"));

  private final Views views;
  private final Pieces pieces;

  HomePage(Views views, Pieces pieces) {
    this.views = views;
    this.pieces = pieces;
  }

  Reply reply(PageRequest request) {
    return Page.of(
            "Jointly",
            h1("What inspectors find when councils share children’s services"),
            p("Jointly reads the reports of Ofsted’s inspections of England’s children’s services"
                    + " and states what they say as facts that can be counted, compared and"
                    + " checked: how each council was judged, what was recommended, which services"
                    + " councils share. Every fact names the paragraph it comes from.")
                .withClass("lead"),
            search(),
            figures(),
            turns(),
            years(),
            ways(),
            Reach.shown(views))
        .withHead(List.of(SchemaOrg.site(request.host())))
        .reply(200);
  }

  private static DomContent search() {
    return form(
            label("Search authorities, arrangements and reports")
                .withClass("unseen")
                .withFor("home-search"),
            input()
                .withType("search")
                .withName("q")
                .withId("home-search")
                .withPlaceholder("A council, an arrangement, a word")
                .attr("autocomplete", "off"),
            button("Search").withType("submit"))
        .withClass("search large")
        .withAction("/search")
        .withMethod("get");
  }

  /** Leads from each figure to a query with a row for each of what is counted. */
  private DomContent figures() {
    return ul(each(
            views.ask("figures").table().rows(),
            row ->
                each(
                    FIGURES,
                    figure ->
                        li(
                            number(row, figure),
                            views.link("figure-" + figure.text(), figure.text())))))
        .withClass("figures");
  }

  private static DomContent number(Row row, Problems.Link figure) {
    int count = row.number(figure.text());
    return a(
            span("%,d".formatted(count)).withClass("number"), span(figure.text()).withClass("what"))
        .withHref(figure.path());
  }

  private DomContent years() {
    View years = views.ask("judgements-by-year");
    return Block.of(
            "Overall effectiveness, year by year",
            years,
            p(
                "How the inspections that the graph holds judged the whole of a council’s children’s"
                    + " services, by the year in which they ended. Councils are inspected every few"
                    + " years: each year shows other councils."),
            years.table().isEmpty()
                ? Block.nothing("The graph holds no such judgement.")
                : new YearGrades(years.table(), GradeScale.of(views)).shown())
        .shown();
  }

  /** Leads to what changed where an arrangement ended, for each that the data tells of. */
  private DomContent turns() {
    View ended = views.ask("ended-arrangements");
    List<Row> told =
        ended.table().stream()
            .filter(
                row -> row.number("inspectionsDuring") > 0 && row.number("inspectionsAfter") > 0)
            .toList();
    return told.isEmpty()
        ? text("")
        : Block.of(
                "What changed when sharing ended",
                ended,
                ul(each(told, this::turn)).withClass("cards"))
            .shown();
  }

  private DomContent turn(Row row) {
    String anchor = Block.anchor(AuthorityTurns.title(row.text("arrangementName"), true));
    return li(
            h3(
                a("%s, when “%s” ended"
                        .formatted(row.text("authorityName"), row.text("arrangementName")))
                    .withHref(pieces.path(row.thing("authority")) + "#" + anchor)),
            p(
                "Judgements during and after it, what the reports credit it with and blame it for,"
                    + " and what was still shared: %s while it was in force, %s since."
                        .formatted(
                            FindingsBlock.count(row.number("inspectionsDuring"), "inspection"),
                            FindingsBlock.count(row.number("inspectionsAfter"), "inspection"))))
        .withClass("card");
  }

  private static DomContent ways() {
    List<DomContent> cards = new ArrayList<>();
    cards.add(
        card(
            "/authorities",
            "Find an authority",
            "Its inspections on a line of time, what it shares and shared, recommendations, posts"
                + " and neighbours."));
    cards.add(
        card(
            "/arrangements",
            "Find an arrangement",
            "Who takes part and since when, what reports credit it with and blame it for, and how"
                + " its members were judged before, during and after."));
    cards.add(
        card(
            "/compare",
            "Compare",
            "Two to four authorities or arrangements side by side, on one line of time."));
    cards.add(
        card(
            "/api",
            "Ask a question",
            "Questions that people ask of these reports, each answered as a table that a"
                + " spreadsheet can take by its address."));
    return each(h2("Ways in"), ul(each(cards.stream())).withClass("cards"));
  }

  private static DomContent card(String path, String title, String words) {
    return li(h3(a(title).withHref(path)), p(words)).withClass("card");
  }
}
