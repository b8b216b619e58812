package org.jointly.server.explorer.arrangements;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.List;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.pages.Markup;

/** Shows what members still shared when a report had called the arrangement ended. */
final class Outlived {
  private final Asked asked;
  private final Markup markup;

  Outlived(Asked asked, Markup markup) {
    this.asked = asked;
    this.markup = markup;
  }

  DomContent shown() {
    boolean ended =
        asked.view("arrangement-reports").table().stream()
            .anyMatch(row -> row.text("statusName").equals("ended"));
    return ended ? block(asked.view("arrangement-outlived")) : text("");
  }

  private DomContent block(View view) {
    Collection<List<Row>> survivors = view.table().by("survivor").values();
    String title = "What outlived it";
    if (survivors.isEmpty()) {
      return Block.of(
              title,
              view,
              Block.nothing("No report names a service, board or post of it that went on."))
          .shown();
    }
    return Block.of(
            title,
            view,
            p("Services, boards and posts that a report calls current although the arrangement had"
                    + " ended for the authority.")
                .withClass("note"),
            ul(each(survivors, this::survivor)))
        .counted(survivors.size());
  }

  private DomContent survivor(List<Row> rows) {
    Row first = rows.get(0);
    List<String> partners = rows.stream().map(row -> row.text("partnerName")).distinct().toList();
    return li(
        markup.linked(first.thing("survivor"), first.text("survivorName")),
        text(" (" + first.text("kindName") + " with " + About.listed(partners) + "): "),
        markup.linked(
            first.thing("report"),
            first.text("authorityName") + ", " + Days.words(first.text("inspected"))));
  }
}
