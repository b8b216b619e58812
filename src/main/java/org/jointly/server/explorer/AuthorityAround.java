package org.jointly.server.explorer;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Shows who and what is around an authority: posts, partners, neighbours, and others to compare.
 *
 * @param pieces what links are made with
 */
record AuthorityAround(Pieces pieces) {

  DomContent posts(View posts) {
    Collection<List<Row>> all = posts.table().by("post").values();
    DomContent content =
        all.isEmpty()
            ? Block.nothing("No report names a post of this authority.")
            : Pieces.table(
                List.of("Post", "Holder", "Since", "Shared with", "Says the report on", "Where"),
                all.stream().map(this::post));
    return Block.of("Posts", posts, content).shown();
  }

  private DomContent post(List<Row> rows) {
    Row row = rows.get(0);
    String tenure = row.has("tenureName") ? " (" + row.text("tenureName") + ")" : "";
    return tr(
        th(pieces.link(row.thing("post"), Timeline.capital(row.text("roleName"))), text(tenure))
            .attr("scope", "row"),
        td(row.has("holderName") ? row.text("holderName") : "not named"),
        td(row.has("since") ? Days.words(row.text("since")) : "not said"),
        td(each(pieces.links(rows, "sharedWith"))),
        td(pieces.link(row.thing("inspection"), Days.words(row.text("inspected")))),
        td(pieces.place(row)));
  }

  DomContent partners(View partners) {
    DomContent content =
        partners.table().isEmpty()
            ? Block.nothing("No report names another authority in an arrangement with this one.")
            : Pieces.table(
                List.of("Authority", "Arrangements in common"),
                partners.table().stream().map(this::partner));
    return Block.of("Who it shares with, now or before", partners, content).shown();
  }

  private DomContent partner(Row row) {
    return tr(
        th(pieces.link(row, "other")).attr("scope", "row"),
        td("%,d".formatted(row.number("arrangements"))));
  }

  DomContent neighbours(View neighbours) {
    Collection<List<Row>> all = neighbours.table().by("other").values();
    DomContent content =
        all.isEmpty()
            ? Block.nothing("The graph knows no statistical neighbours of this authority.")
            : each(
                p(
                    "The authorities that official statistics count as most alike, with the latest"
                        + " inspection of each that the graph holds."),
                Pieces.table(
                    List.of(
                        "Authority", "Latest inspection", "Overall effectiveness", "Leadership"),
                    all.stream().map(this::neighbour)));
    return Block.of("Statistical neighbours", neighbours, content).shown();
  }

  private DomContent neighbour(List<Row> rows) {
    Row first = rows.get(0);
    return tr(
        th(pieces.link(first, "other")).attr("scope", "row"),
        td(
            each(
                first.node("inspection").stream().toList(),
                one -> pieces.link(one, Days.words(first.text("inspected")))),
            text(first.has("inspection") ? "" : "none in the graph")),
        grade(rows, "overall"),
        grade(rows, "leadership"));
  }

  private static DomContent grade(List<Row> rows, String area) {
    Optional<Row> judged =
        rows.stream()
            .filter(row -> row.has("gradeName"))
            .filter(row -> row.text("area").endsWith("/" + area))
            .findFirst();
    return td(each(judged.stream().toList(), row -> Grade.of(row).badge()));
  }

  DomContent compare(Table authorities, Node authority) {
    String path = pieces.path(authority).replaceFirst("^/doc/", "");
    return section(
        form(
                input().withType("hidden").withName("thing").withValue(path),
                div(
                    label("Compare with").withFor("compare-with"),
                    select(
                            each(
                                authorities.rows(),
                                row ->
                                    option(row.text("authorityName"))
                                        .withValue(
                                            pieces
                                                .path(row.thing("authority"))
                                                .replaceFirst("^/doc/", ""))))
                        .withName("thing")
                        .withId("compare-with")),
                button("Compare").withType("submit"))
            .withAction("/compare")
            .withMethod("get"));
  }
}
