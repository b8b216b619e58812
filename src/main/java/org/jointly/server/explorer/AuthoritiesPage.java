package org.jointly.server.explorer;

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

/** Lists the authorities with the grades of their latest inspection. */
final class AuthoritiesPage {
  static final String PATH = "/authorities";

  private final Views views;
  private final Pieces pieces;

  AuthoritiesPage(Views views, Pieces pieces) {
    this.views = views;
    this.pieces = pieces;
  }

  Reply reply(PageRequest request) {
    View view = views.ask("authorities");
    Listing listing =
        Listing.of(
            request,
            PATH,
            Listing.Column.text("name", "Authority", "authorityName"),
            Listing.Column.text("region", "Region", "regionName"),
            Listing.Column.text("inspected", "Latest inspection", "inspected"),
            Listing.Column.number("overall", "Overall", "overallRank"),
            Listing.Column.number("leadership", "Leadership", "leadershipRank"),
            Listing.Column.number("protection", "Help and protection", "protectionRank"),
            Listing.Column.number("care", "Children in care", "careRank"),
            Listing.Column.number("arrangements", "Arrangements", "arrangements"));
    List<Row> rows = listing.ordered(view.table().stream().filter(row -> isKept(listing, row)));
    return Page.of("Authorities", h1("Authorities"), content(view, listing, rows)).reply(200);
  }

  private static boolean isKept(Listing listing, Row row) {
    String grade = listing.value("grade");
    String name = listing.value("name").toLowerCase(Locale.ROOT);
    return listing.keeps("region", row, "region")
        && listing.keeps("type", row, "type")
        && (grade.isEmpty() || row.text("overallName").equals(grade))
        && (listing.value("inspected").isEmpty() || row.has("inspection"))
        && row.text("authorityName").toLowerCase(Locale.ROOT).contains(name);
  }

  private DomContent content(View view, Listing listing, List<Row> rows) {
    return each(
        p("Every authority with children’s services, with the grades of the latest inspection that"
                + " the graph holds of it.")
            .withClass("lead"),
        listing.form(
            listing.words("name", "Name"),
            listing.filter("region", "Region", Listing.choices(view.table(), "region")),
            listing.filter("type", "Type", Listing.choices(view.table(), "type")),
            listing.filter("grade", "Overall effectiveness", grades()),
            listing.filter(
                "inspected",
                "Inspections",
                List.of(new Listing.Choice("yes", "At least one in the graph")))),
        Block.of("Authorities listed", view, rows.isEmpty() ? nothing() : list(listing, rows))
            .counted(rows.size()));
  }

  private List<Listing.Choice> grades() {
    return views.ask("grades").table().stream()
        .map(row -> new Listing.Choice(row.text("gradeName"), row.text("gradeName")))
        .toList();
  }

  private static DomContent nothing() {
    return Block.nothing("No authority is like that. Take a filter away.");
  }

  private DomContent list(Listing listing, List<Row> rows) {
    return Pieces.wide(
        "Authorities", table(thead(listing.headings()), tbody(each(rows, this::row))));
  }

  private DomContent row(Row row) {
    return tr(
        th(pieces.link(row, "authority")).attr("scope", "row"),
        td(row.text("regionName")),
        td(
                each(
                    row.node("inspection").stream().toList(),
                    one -> pieces.linked(one, Days.brief(row.text("inspected")))),
                row.has("inspection")
                    ? small(" of " + row.number("inspections"))
                    : text("none here"))
            .withClass("day"),
        grade(row, "overall"),
        grade(row, "leadership"),
        grade(row, "protection"),
        grade(row, "care"),
        td(row.text("arrangements")).withClass("number"));
  }

  private static DomContent grade(Row row, String area) {
    return td(
        row.has(area + "Name")
            ? new Grade(row.text(area + "Name"), row.number(area + "Rank"), Grade.JUDGED).badge()
            : text(""));
  }
}
