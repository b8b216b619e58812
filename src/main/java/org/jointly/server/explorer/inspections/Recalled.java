package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
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
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Grade;
import org.jointly.server.explorer.Place;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;

/**
 * Shows the grades of earlier inspections that the report recalls; nothing where it recalls none.
 */
final class Recalled {
  private final Asked asked;
  private final View view;

  Recalled(Asked asked) {
    this.asked = asked;
    this.view = asked.view("inspection-recalled");
  }

  DomContent shown() {
    return view.table().isEmpty()
        ? text("")
        : Block.of("Earlier judgements that it recalls", view, grades())
            .counted(view.table().rows().size());
  }

  private DomContent grades() {
    return div(table(
            thead(
                tr(
                    each(
                        List.of("Of", "When", "Grade", "In the graph", "Where it stands"),
                        name -> th(name).attr("scope", "col")))),
            tbody(each(view.table().rows(), this::row))))
        .withClass("scroll");
  }

  private DomContent row(Row row) {
    Grade grade = new Grade(row.text("gradeName"), row.number("rank"), Grade.JUDGED);
    return tr(
        th(a(row.text("about")).withHref(asked.path(row, "judgement"))).attr("scope", "row"),
        td(Days.words(row.text("when"))),
        td(grade.badge()),
        td(
            row.has("recalled")
                ? a("the inspection").withHref(asked.path(row, "recalled"))
                : small("known by this report alone")),
        td(new Place(row).shown(asked.markup())));
  }
}
