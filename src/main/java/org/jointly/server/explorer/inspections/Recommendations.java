package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Place;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.Table;
import org.jointly.server.explorer.View;

/** Shows what the report recommends, to whom and until when. */
final class Recommendations {
  private static final String TITLE = "Recommendations";

  private final Asked asked;
  private final View view;

  Recommendations(Asked asked) {
    this.asked = asked;
    this.view = asked.view("inspection-recommendations");
  }

  DomContent shown() {
    Collection<List<Row>> all = view.table().by("recommendation").values();
    if (all.isEmpty()) {
      return Block.of(
              TITLE, view, Block.nothing("The report makes no recommendation that could be read."))
          .shown();
    }
    return Block.of(TITLE, view, div(each(all, this::recommendation)).withClass("columns"))
        .counted(all.size());
  }

  private DomContent recommendation(List<Row> rows) {
    Row first = rows.get(0);
    return article(
            p(
                a(strong(first.text("order"))).withHref(asked.path(first, "recommendation")),
                each(facts(first), fact -> each(text(" · "), text(fact)))),
            iff(first.has("text"), blockquote(first.text("text"))),
            ul(each(themes(rows), this::theme)).withClass("inline"),
            p(new Place(first).shown(asked.markup()), cited(rows)).withClass("note"))
        .withClass("finding");
  }

  private static List<String> facts(Row row) {
    List<String> facts = new ArrayList<>();
    if (row.has("addresseeName")) {
      facts.add("to the " + row.text("addresseeName"));
    }
    if (row.has("deadlineName")) {
      facts.add(row.text("deadlineName"));
    }
    return facts;
  }

  private static List<Row> themes(List<Row> rows) {
    return new Table(List.of(), rows).by("theme").values().stream().map(its -> its.get(0)).toList();
  }

  private DomContent theme(Row row) {
    return li(asked.markup().linked(row.thing("theme"), row.text("themeName"))).withClass("tag");
  }

  private DomContent cited(List<Row> rows) {
    List<Row> cited =
        new Table(List.of(), rows).by("cited").values().stream().map(its -> its.get(0)).toList();
    return iff(
        !cited.isEmpty(),
        span(
            text(" · cites paragraph "),
            each(cited, (index, row) -> each(text(index == 0 ? "" : ", "), citation(row)))));
  }

  private DomContent citation(Row row) {
    return row.node("citedPassage")
        .map(passage -> asked.markup().linked(passage, row.text("cited")))
        .orElseGet(() -> text(row.text("cited")));
  }
}
