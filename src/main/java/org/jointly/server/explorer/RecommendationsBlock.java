package org.jointly.server.explorer;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.td;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Shows recommendations by inspection, with their themes.
 *
 * @param pieces what links are made with
 */
record RecommendationsBlock(Pieces pieces) {

  DomContent shown(View recommendations) {
    Collection<List<Row>> inspections = recommendations.table().by("inspection").values();
    List<DomContent> parts = new ArrayList<>();
    inspections.forEach(rows -> parts.add(inspection(rows, parts.isEmpty())));
    return Block.of(
            "Recommendations",
            recommendations,
            inspections.isEmpty()
                ? Block.nothing("The graph holds no recommendation to this authority.")
                : each(parts.stream()))
        .counted(recommendations.table().by("recommendation").size());
  }

  private DomContent inspection(List<Row> rows, boolean open) {
    Collection<List<Row>> all = new Table(List.of(), rows).by("recommendation").values();
    String when = Days.words(rows.get(0).day("inspected").orElseThrow());
    return details(
            summary(when + ": " + FindingsBlock.count(all.size(), "recommendation")),
            Pieces.table(
                List.of("Recommendation", "Themes", "To whom", "Where it stands"),
                all.stream().map(this::row)))
        .condAttr(open, "open", "open");
  }

  private DomContent row(List<Row> rows) {
    Row first = rows.get(0);
    String number =
        first.has("recommendationNumber") ? first.text("recommendationNumber") : "Recommendation";
    return tr(
        td(pieces.link(first.thing("recommendation"), number)),
        td(
            each(
                first.node("text").stream().toList(),
                words -> div(first.text("text")).withClass("words")),
            each(pieces.links(rows, "theme"))),
        td(first.text("addresseeName") + deadline(first)),
        td(pieces.place(first)));
  }

  private static String deadline(Row row) {
    return row.has("deadlineName") ? ", " + row.text("deadlineName") : "";
  }
}
