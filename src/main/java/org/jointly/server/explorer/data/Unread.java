package org.jointly.server.explorer.data;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.Markup;

/** Counts what could not be read, and what was left out because it was not certain. */
final class Unread {
  private static final List<String> COLUMNS =
      List.of("inspections", "judged", "unreadable", "notJudged", "leftOut", "withoutOriginal");
  private static final List<String> NAMES =
      List.of(
          "Inspections",
          "Grades read",
          "Grades not readable",
          "Areas not judged",
          "Facts left out",
          "Without the original’s address");

  private final View view;
  private final Markup markup;

  Unread(Views views, Markup markup) {
    this.view = views.ask("data-unread");
    this.markup = markup;
  }

  DomContent shown() {
    return Block.of(
            "What could not be read",
            view,
            p(
                "What cannot be told for certain is left out and counted. An area that a framework does"
                    + " not judge is a statement; a grade that is due and could not be read is another."
                    + " Silence of a report is no evidence that nothing was shared."),
            counts(),
            p("Files that could not be used at all (other kinds of inspection, web pages saved as"
                    + " reports, second copies) are listed with the reason in problems.txt beside the"
                    + " graphs: they left no trace in them.")
                .withClass("note"))
        .shown();
  }

  private DomContent counts() {
    return div(table(
            thead(
                tr(
                    th("Framework").attr("scope", "col"),
                    each(NAMES, name -> th(name).attr("scope", "col").withClass("number")))),
            tbody(each(view.table().rows(), this::row))))
        .withClass("scroll");
  }

  private DomContent row(Row row) {
    return tr(
        th(markup.linked(row.thing("framework"), row.text("frameworkName"))).attr("scope", "row"),
        each(COLUMNS, column -> td("%,d".formatted(row.number(column))).withClass("number")));
  }
}
