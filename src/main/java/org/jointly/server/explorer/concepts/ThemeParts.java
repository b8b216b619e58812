package org.jointly.server.explorer.concepts;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Place;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.drawing.YearBars;

/** Shows what was recommended on a theme, and what is found of sharing on it. */
final class ThemeParts {
  private final Asked asked;

  ThemeParts(Asked asked) {
    this.asked = asked;
  }

  DomContent shown() {
    return each(years(), recommendations(), findings());
  }

  private DomContent years() {
    View view = asked.view("years");
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    view.table().stream()
        .forEach(row -> counts.put(row.number("year"), row.number("recommendations")));
    return Block.of(
            "Recommendations on it, by year",
            view,
            YearBars.of("Recommendations", "recommendations", counts).drawn(),
            p(share(view)).withClass("note"))
        .shown();
  }

  private static String share(View view) {
    int some = view.table().stream().mapToInt(row -> row.number("reports")).sum();
    int all = view.table().stream().mapToInt(row -> row.number("allReports")).sum();
    return "%,d of the %,d reports in the graph recommend something on it. Some years have few reports: the query gives their number beside."
        .formatted(some, all);
  }

  private DomContent recommendations() {
    View view = asked.view("recommendations");
    String title = "Who was recommended something on it";
    return view.table().isEmpty()
        ? Block.of(
                title, view, Block.nothing("No recommendation of the collection is on this theme."))
            .shown()
        : Block.of(
                title,
                view,
                new Folding(
                        List.of("Inspected until", "Authority", "To", "Where it stands"),
                        this::recommendation)
                    .shown(view.table().rows()))
            .with(
                "/api/themes-of-recommendations", "The question behind: themes of recommendations")
            .counted(view.table().rows().size());
  }

  private DomContent recommendation(Row row) {
    String address =
        asked.markup().addresses().link(row.thing("recommendation").toString()).orElse("#");
    return tr(
        td(a(Days.brief(row.text("inspected"))).withHref(address)).withClass("day"),
        td(asked.markup().linked(row.thing("authority"), row.text("authorityName"))),
        td(row.text("addresseeName")),
        td(new Place(row).shown(asked.markup()), words(row)));
  }

  private static DomContent words(Row row) {
    return row.has("text") ? p(row.text("text")) : text("");
  }

  private DomContent findings() {
    View view = asked.view("findings");
    String title = "What is found of sharing, on this theme";
    return view.table().isEmpty()
        ? Block.of(title, view, Block.nothing("No finding on an arrangement is on this theme."))
            .shown()
        : Block.of(
                title,
                view,
                new Folding(
                        List.of("Arrangement", "#Benefits", "#Costs", "#Mixed"), this::arrangement)
                    .shown(view.table().rows()))
            .counted(view.table().rows().size());
  }

  private DomContent arrangement(Row row) {
    return tr(
        th(asked.markup().linked(row.thing("arrangement"), row.text("arrangementName")))
            .attr("scope", "row"),
        each(
            List.of("positive", "negative", "mixed"),
            column -> td("" + row.number(column)).withClass("number")));
  }
}
