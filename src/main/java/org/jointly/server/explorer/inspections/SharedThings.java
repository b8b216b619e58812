package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.Table;

/**
 * Counts what a report says of each arrangement.
 *
 * @param passages the passages that speak of arrangements
 * @param asked the inspection of the report
 */
record SharedThings(Table passages, Asked asked) {
  private static final List<String> POLARITIES = List.of("positive", "negative", "mixed");

  DomContent shown() {
    return div(table(
            thead(
                tr(
                    each(
                        List.of("Arrangement", "Kind", "It is"),
                        name -> th(name).attr("scope", "col")),
                    each(
                        List.of("Passages", "Benefits", "Costs", "Mixed"),
                        name -> th(name).attr("scope", "col").withClass("number")))),
            tbody(each(passages.by("arrangement").values(), this::row))))
        .withClass("scroll");
  }

  private DomContent row(List<Row> rows) {
    Row first = rows.get(0);
    return tr(
        th(asked.markup().linked(first.thing("arrangement"), first.text("arrangementName")))
            .attr("scope", "row"),
        td(first.text("kindName")),
        td(asked.markup().linked(first.thing("statement"), first.text("statusName"))),
        td("" + distinct(rows, "passage")).withClass("number"),
        each(
            POLARITIES,
            polarity -> td("" + distinct(stated(rows, polarity), "finding")).withClass("number")));
  }

  private static List<Row> stated(List<Row> rows, String polarity) {
    return rows.stream().filter(row -> row.text("polarityName").equals(polarity)).toList();
  }

  private static long distinct(List<Row> rows, String column) {
    return rows.stream().map(row -> row.text(column)).distinct().count();
  }
}
