package org.jointly.server.explorer.arrangements;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointly.server.explorer.AreaOrder;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Grade;
import org.jointly.server.explorer.GradeScale;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.pages.Markup;

/** Shows how each member was judged before, during and after, inspection by inspection. */
final class Judgements {
  private static final String TITLE = "How its members were judged before, during and after";

  private final View judgements;
  private final GradeScale grades;
  private final Markup markup;
  private final List<String> areas;

  Judgements(Asked asked, Markup markup) {
    this.judgements = asked.view("arrangement-judgements");
    this.grades = GradeScale.of(asked.views());
    this.markup = markup;
    this.areas =
        judgements.table().stream()
            .filter(row -> row.has("areaName"))
            .map(row -> row.text("areaName"))
            .distinct()
            .sorted(AreaOrder.BY_WEIGHT)
            .toList();
  }

  DomContent shown() {
    if (judgements.table().isEmpty()) {
      return Block.of(
              TITLE,
              judgements,
              Block.nothing(
                  "Of no member's inspection it is known whether it came before, during or after"
                      + " the arrangement."))
          .shown();
    }
    return Block.of(TITLE, judgements, reading(), legend(grades), grid()).shown();
  }

  private static DomContent reading() {
    return each(
        p("An inspection counts as “during” where its own report calls the arrangement current, or"
                + " where the register's dates, or reports before and after it, show that it was in"
                + " force. It counts as “before” or “after” only where a report or a date says so;"
                + " where neither is known it is left out.")
            .withClass("note"),
        p("A grade follows many causes, and arrangements are made because of grades too: nothing"
                + " here proves an effect.")
            .withClass("note"));
  }

  /** Explains the signs that stand in tables without their names. */
  static DomContent legend(GradeScale grades) {
    return ul(each(grades.all(), grade -> li(grade.sign(), text(" " + grade.name()))))
        .withClass("legend");
  }

  private DomContent grid() {
    Collection<List<Row>> inspections = judgements.table().by("inspection").values();
    return div(table(
            thead(
                tr(
                    each(
                        List.of("Member", "Inspected until", "Phase, and what it rests on"),
                        name -> th(name).attr("scope", "col")),
                    each(areas, area -> th(area).attr("scope", "col").withClass("area")))),
            tbody(each(inspections, this::row))))
        .withClass("scroll grades")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", TITLE);
  }

  private DomContent row(List<Row> inspection) {
    Row first = inspection.get(0);
    String address = markup.addresses().link(first.thing("inspection").toString()).orElse("#");
    return tr(
            th(markup.linked(first.thing("authority"), first.text("authorityName")))
                .attr("scope", "row"),
            td(a(Days.brief(first.text("inspected"))).withHref(address)).withClass("day"),
            td(
                text(Phase.name(first.text("phase")) + " "),
                small(first.text("basis")).withClass("basis")),
            inspection.stream().anyMatch(row -> row.has("areaName"))
                ? each(areas, area -> td(cell(inspection, area)))
                : td(otherFramework(first)).attr("colspan", Integer.toString(areas.size())))
        .withClass("phase-" + Phase.name(first.text("phase")));
  }

  private static DomContent otherFramework(Row row) {
    return small("Judged under " + row.text("framework") + ", whose areas are not comparable.");
  }

  private DomContent cell(List<Row> inspection, String area) {
    Optional<Row> judged =
        inspection.stream().filter(row -> row.text("areaName").equals(area)).findFirst();
    return judged.map(this::sign).orElseGet(() -> span("none to compare").withClass("unseen"));
  }

  private DomContent sign(Row row) {
    String address = markup.addresses().link(row.thing("judgement").toString()).orElse("#");
    return a(Grade.of(row).sign(), span(row.text("gradeName")).withClass("unseen"))
        .withClass("sign")
        .withTitle(row.text("gradeName"))
        .withHref(address);
  }
}
