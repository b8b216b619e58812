package org.jointly.server.explorer.concepts;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.function.Function;
import org.jointly.server.explorer.Row;

/**
 * Shows the first rows of a long table and folds the others.
 *
 * @param columns the headings; one that begins with {@code #} is of numbers
 * @param row shows a row as cells in a {@code tr}
 */
record Folding(List<String> columns, Function<Row, DomContent> row) {
  private static final int FIRST = 12;

  Folding {
    columns = List.copyOf(columns);
  }

  DomContent shown(List<Row> rows) {
    int first = Math.min(FIRST, rows.size());
    List<Row> others = rows.subList(first, rows.size());
    return each(
        shownAll(rows.subList(0, first)),
        iff(
            !others.isEmpty(),
            details(summary("The other %,d".formatted(others.size())), shownAll(others))));
  }

  private DomContent shownAll(List<Row> rows) {
    return div(table(thead(tr(each(columns, Folding::heading))), tbody(each(rows, row::apply))))
        .withClass("scroll");
  }

  private static DomContent heading(String name) {
    return name.startsWith("#")
        ? th(name.substring(1)).attr("scope", "col").withClass("number")
        : th(name).attr("scope", "col");
  }
}
