package org.jointly.server.explorer.concepts;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.FindingCard;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;

/** Shows when, of which arrangements and where an effect is stated. */
final class EffectParts {
  private static final List<String> POLARITIES = List.of("positive", "negative", "mixed");
  private static final List<String> KINDS = List.of("part-positive", "part-negative", "part-mixed");

  /** More findings than this are folded. */
  private static final int FIRST = 5;

  private final Asked asked;

  EffectParts(Asked asked) {
    this.asked = asked;
  }

  DomContent shown() {
    View years = asked.view("years");
    return years.table().isEmpty()
        ? Block.of("Findings, by year", years, Block.nothing("No report states this effect."))
            .shown()
        : each(
            Block.of(
                    "Findings, by year",
                    years,
                    new YearCounts(years.table(), "polarityName", "findings")
                        .drawn("Findings that state it", POLARITIES, KINDS))
                .shown(),
            arrangements(),
            findings());
  }

  private DomContent arrangements() {
    View view = asked.view("arrangements");
    return Block.of(
            "Of which arrangements",
            view,
            new Folding(
                    List.of("Arrangement", "Kind", "#Benefits", "#Costs", "#Mixed"),
                    this::arrangement)
                .shown(view.table().rows()))
        .counted(view.table().rows().size());
  }

  private DomContent arrangement(Row row) {
    return tr(
        th(asked.markup().linked(row.thing("arrangement"), row.text("arrangementName")))
            .attr("scope", "row"),
        td(row.text("kindName")),
        each(POLARITIES, column -> td("" + row.number(column)).withClass("number")));
  }

  private DomContent findings() {
    View view = asked.view("findings");
    List<List<Row>> all = List.copyOf(view.table().by("finding").values());
    return Block.of(
            "Where it is stated",
            view,
            div(each(POLARITIES, polarity -> column(polarity, all))).withClass("columns"))
        .counted(all.size());
  }

  private DomContent column(String polarity, List<List<Row>> all) {
    List<List<Row>> its =
        all.stream().filter(one -> one.get(0).text("polarityName").equals(polarity)).toList();
    int first = Math.min(FIRST, its.size());
    List<List<Row>> others = its.subList(first, its.size());
    return div(
        h3(span(polarity).withClass("polarity " + polarity), text(" "), small("" + its.size())),
        iff(its.isEmpty(), p("None.").withClass("note")),
        each(its.subList(0, first), this::card),
        iff(
            !others.isEmpty(),
            details(summary("The other %,d".formatted(others.size())), each(others, this::card))));
  }

  private DomContent card(List<Row> rows) {
    Row row = rows.get(0);
    DomContent before =
        each(
            asked.markup().linked(row.thing("arrangement"), row.text("arrangementName")),
            text(", "),
            asked
                .markup()
                .linked(
                    row.thing("report"),
                    row.text("authorityName") + ", " + Days.words(row.text("inspected"))));
    return new FindingCard(rows, asked.markup()).shown(Optional.of(before));
  }
}
