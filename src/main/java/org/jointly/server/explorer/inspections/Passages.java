package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Place;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;

/** Lists every passage that the graph addresses, to be opened. */
final class Passages {
  private final View view;
  private final Asked asked;
  private final boolean worded;

  Passages(View view, Asked asked) {
    this.view = view;
    this.asked = asked;
    this.worded = view.table().stream().anyMatch(row -> row.has("text"));
  }

  DomContent shown() {
    int all = view.table().rows().size();
    return Block.of(
            "Passages",
            view,
            p(worded
                    ? "Every passage in reading order, with its words."
                    : "Every passage in reading order. This graph holds no words of reports: build"
                        + " one from your own copies to read them here.")
                .withClass("note"),
            details(summary("All %,d passages".formatted(all)), passages()))
        .counted(all);
  }

  private DomContent passages() {
    List<String> columns = new ArrayList<>(List.of("Passage", "Section", "Themes"));
    if (worded) {
      columns.add("Words");
    }
    return div(table(
            thead(tr(each(columns, name -> th(name).attr("scope", "col")))),
            tbody(each(view.table().rows(), this::row))))
        .withClass("scroll");
  }

  private DomContent row(Row row) {
    return tr(
        td(new Place(row).shown(asked.markup())),
        td(row.text("section")),
        td(row.text("themes")),
        worded ? td(row.text("text")).withClass("long") : j2html.TagCreator.text(""));
  }
}
