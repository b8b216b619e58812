package org.jointly.server.explorer;

import static j2html.TagCreator.br;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Reply;

/** Lists the arrangements that reports speak of. */
final class ArrangementsPage {
  static final String PATH = "/arrangements";

  private static final String NAMED = "named";

  private final Views views;
  private final Pieces pieces;

  ArrangementsPage(Views views, Pieces pieces) {
    this.views = views;
    this.pieces = pieces;
  }

  Reply reply(PageRequest request) {
    View view = views.ask("arrangements");
    Listing listing =
        Listing.of(
            request,
            PATH,
            Listing.Column.text("name", "Arrangement", "arrangementName"),
            Listing.Column.text("kind", "Kind", "kindName"),
            Listing.Column.number("members", "Members", "members"),
            Listing.Column.text("status", "Latest status", "statusName"),
            Listing.Column.text("first", "Reported", "first"),
            Listing.Column.number("reports", "Reports", "reports"),
            Listing.Column.number("benefits", "Benefits", "benefits"),
            Listing.Column.number("costs", "Costs", "costs"));
    List<Row> rows = listing.ordered(view.table().stream().filter(row -> isKept(listing, row)));
    return Page.of("Arrangements", h1("Arrangements"), content(view, listing, rows)).reply(200);
  }

  private static boolean isKept(Listing listing, Row row) {
    String status = listing.value("status");
    String words = listing.value("name").toLowerCase(Locale.ROOT);
    String named = row.text("arrangementName") + " " + row.text("memberNames");
    return listing.keeps("kind", row, "kind")
        && (status.isEmpty() || row.text("statusName").equals(status))
        && (!listing.value("which").equals(NAMED) || row.text("registered").equals("true"))
        && named.toLowerCase(Locale.ROOT).contains(words);
  }

  private DomContent content(View view, Listing listing, List<Row> rows) {
    List<Listing.Choice> statuses =
        view.table().by("statusName").keySet().stream()
            .map(status -> status.getLiteralLexicalForm())
            .map(status -> new Listing.Choice(status, status))
            .toList();
    return each(
        p("Every arrangement by which councils share children’s services that a report in the graph"
                + " speaks of. Named ones are known by the same name from report to report; the"
                + " others are what a single report describes.")
            .withClass("lead"),
        listing.form(
            listing.words("name", "Name or member"),
            listing.filter("kind", "Kind", Listing.choices(view.table(), "kind")),
            listing.filter("status", "Latest status", statuses),
            listing.filter(
                "which", "Which", List.of(new Listing.Choice(NAMED, "Named ones alone")))),
        Block.of("Arrangements listed", view, rows.isEmpty() ? nothing() : list(listing, rows))
            .counted(rows.size()));
  }

  private static DomContent nothing() {
    return Block.nothing("No arrangement is like that. Take a filter away.");
  }

  private DomContent list(Listing listing, List<Row> rows) {
    return Pieces.wide(
        "Arrangements", table(thead(listing.headings()), tbody(each(rows, this::row))));
  }

  private DomContent row(Row row) {
    return tr(
        th(
                pieces.link(
                    row.thing("arrangement"), Timeline.capital(row.text("arrangementName"))),
                each(
                    row.node("wholeName").stream().toList(),
                    whole -> each(br(), small("part of: " + row.text("wholeName")))))
            .attr("scope", "row"),
        td(row.text("kindName")),
        td(row.has("memberNames") ? text(row.text("memberNames")) : small("not named")),
        td(row.text("statusName")),
        td(years(row)).withClass("day"),
        td(row.text("reports")).withClass("number"),
        td(row.text("benefits")).withClass("number"),
        td(row.text("costs")).withClass("number"));
  }

  private static String years(Row row) {
    String first = row.text("first").substring(0, 4);
    String last = row.text("last").substring(0, 4);
    return first.equals(last) ? first : first + "–" + last;
  }
}
