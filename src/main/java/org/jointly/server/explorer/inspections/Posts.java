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
import org.jointly.server.explorer.Place;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.Table;
import org.jointly.server.explorer.View;

/** Shows the posts that the report names. */
final class Posts {
  private static final String TITLE = "Posts";

  private final Asked asked;
  private final View view;

  Posts(Asked asked) {
    this.asked = asked;
    this.view = asked.view("inspection-posts");
  }

  DomContent shown() {
    if (view.table().isEmpty()) {
      return Block.of(TITLE, view, Block.nothing("The report names no post that could be read."))
          .shown();
    }
    return Block.of(TITLE, view, posts()).counted(view.table().by("post").size());
  }

  private DomContent posts() {
    return div(table(
            thead(
                tr(
                    each(
                        List.of("Post", "Since", "Held by", "Shared with", "Where it stands"),
                        name -> th(name).attr("scope", "col")))),
            tbody(each(view.table().by("post").values(), this::row))))
        .withClass("scroll");
  }

  private DomContent row(List<Row> rows) {
    Row first = rows.get(0);
    return tr(
        th(
                a(first.text("postName")).withHref(asked.path(first, "post")),
                text(first.has("tenureName") ? " (" + first.text("tenureName") + ")" : ""))
            .attr("scope", "row"),
        td(first.has("since") ? text(Days.words(first.text("since"))) : small("not stated")),
        td(first.has("holderName") ? text(first.text("holderName")) : small("not named")),
        td(each(partners(rows), (index, row) -> each(text(index == 0 ? "" : ", "), partner(row)))),
        td(new Place(first).shown(asked.markup())));
  }

  private static List<Row> partners(List<Row> rows) {
    return new Table(List.of(), rows)
        .by("shared").values().stream().map(its -> its.get(0)).toList();
  }

  private DomContent partner(Row row) {
    return asked.markup().linked(row.thing("shared"), row.text("sharedName"));
  }
}
