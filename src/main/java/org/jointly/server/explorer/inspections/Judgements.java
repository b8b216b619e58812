package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
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

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointly.server.explorer.AreaOrder;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Grade;
import org.jointly.server.explorer.Place;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;

/** Shows what was judged, what changed since the judgement before, and what is not judged. */
final class Judgements {
  private static final String TITLE = "Judgements";

  private final Asked asked;
  private final View view;

  Judgements(Asked asked) {
    this.asked = asked;
    this.view = asked.view("inspection-judgements");
  }

  DomContent shown() {
    if (view.table().isEmpty()) {
      return Block.of(TITLE, view, Block.nothing("No judgement is known of this inspection."))
          .shown();
    }
    return Block.of(
            TITLE,
            view,
            each(byService().entrySet(), one -> grades(one.getKey(), one.getValue())),
            notJudged())
        .shown();
  }

  /** Groups what is judged by the service judged, where a framework judges several apart. */
  private Map<String, List<Row>> byService() {
    return view.table().stream()
        .filter(row -> !isLeftOut(row))
        .sorted(Comparator.comparing(row -> row.text("areaName"), AreaOrder.BY_WEIGHT))
        .collect(
            Collectors.groupingBy(
                row -> row.text("serviceName"), LinkedHashMap::new, Collectors.toList()));
  }

  private static boolean isLeftOut(Row row) {
    return row.text("state").equals(Grade.NOT_JUDGED.state());
  }

  private DomContent grades(String service, List<Row> rows) {
    return div(table(
            iff(!service.isEmpty(), caption("Judged apart: " + service)),
            thead(
                tr(
                    each(
                        List.of("Area", "Grade", "Since the judgement before", "Where it stands"),
                        name -> th(name).attr("scope", "col")))),
            tbody(each(rows, this::row))))
        .withClass("scroll");
  }

  private DomContent row(Row row) {
    return tr(
        th(
                a(row.text("areaName")).withHref(asked.path(row, "judgement")),
                iff(
                    differs(row),
                    small("printed as “" + row.text("printed") + "”").withClass("basis")))
            .attr("scope", "row"),
        td(Grade.of(row).badge()),
        td(change(row)),
        td(new Place(row).shown(asked.markup())));
  }

  private static boolean differs(Row row) {
    return row.has("printed") && !row.text("printed").equalsIgnoreCase(row.text("areaName"));
  }

  /** Says the change in words; an arrow repeats it for the eye. */
  private DomContent change(Row row) {
    if (!row.has("earlierName")) {
      return small("none to compare with");
    }
    int change = row.number("change");
    String words = change > 0 ? "↑ better" : change < 0 ? "↓ worse" : "= as before";
    return each(
        span(words).withClass(change > 0 ? "better" : change < 0 ? "worse" : "same"),
        text(" "),
        small(
            text("was "),
            a(row.text("earlierName")).withHref(asked.path(row, "earlier")),
            text(", " + Days.words(row.text("earlierDay")))));
  }

  private DomContent notJudged() {
    List<Row> rows = view.table().stream().filter(Judgements::isLeftOut).toList();
    if (rows.isEmpty()) {
      return text("");
    }
    return p(
            text("Not judged under this framework, or not in this report: "),
            each(
                rows,
                (index, row) ->
                    each(
                        text(index == 0 ? "" : ", "),
                        a(row.text("areaName")).withHref(asked.path(row, "judgement")))),
            text(
                ". That is a statement, not a gap: a judgement that is due and could not be"
                    + " read is shown above as such."))
        .withClass("note");
  }
}
