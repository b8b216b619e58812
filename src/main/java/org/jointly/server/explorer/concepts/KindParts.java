package org.jointly.server.explorer.concepts;

import static j2html.TagCreator.each;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;

/** Shows which arrangements are of a kind, when reports speak of them, and with which effects. */
final class KindParts {
  private static final List<String> STATUSES = List.of("planned", "current", "ended");
  private static final List<String> KINDS = List.of("part-2", "part-1", "part-3");

  private final Asked asked;

  KindParts(Asked asked) {
    this.asked = asked;
  }

  DomContent shown() {
    View years = asked.view("years");
    return years.table().isEmpty()
        ? Block.of(
                "Statements, by year",
                years,
                Block.nothing("No report speaks of an arrangement of this kind."))
            .shown()
        : each(
            Block.of(
                    "Statements, by year",
                    years,
                    new YearCounts(years.table(), "statusName", "statements")
                        .drawn("Statements on arrangements of this kind", STATUSES, KINDS))
                .shown(),
            effects(),
            arrangements());
  }

  private DomContent effects() {
    View view = asked.question("benefits-and-costs");
    return view.table().isEmpty()
        ? Block.of("Effects", view, Block.nothing("No report states an effect of one.")).shown()
        : Block.of(
                "Effects",
                view,
                new Folding(
                        List.of("Effect", "#Benefits", "#Costs", "#Mixed", "#Reports"),
                        this::effect)
                    .shown(view.table().rows()))
            .counted(view.table().rows().size());
  }

  private DomContent effect(Row row) {
    return tr(
        th(asked.markup().linked(row.thing("effect"), row.text("effectName"))).attr("scope", "row"),
        each(
            List.of("positive", "negative", "mixed", "reports"),
            column -> td("" + row.number(column)).withClass("number")));
  }

  private DomContent arrangements() {
    View view = asked.view("arrangements");
    return Block.of(
            "Arrangements",
            view,
            new Folding(
                    List.of(
                        "Arrangement",
                        "#Members",
                        "#Reports",
                        "First",
                        "Newest",
                        "#Benefits",
                        "#Costs"),
                    this::arrangement)
                .shown(view.table().rows()))
        .counted(view.table().rows().size());
  }

  private DomContent arrangement(Row row) {
    return tr(
        th(asked.markup().linked(row.thing("arrangement"), row.text("arrangementName")))
            .attr("scope", "row"),
        number(row, "members"),
        number(row, "reports"),
        td(Days.brief(row.text("first"))).withClass("day"),
        td(Days.brief(row.text("newest"))).withClass("day"),
        number(row, "positive"),
        number(row, "negative"));
  }

  private static DomContent number(Row row, String column) {
    return td("%,d".formatted(row.number(column))).withClass("number");
  }
}
