package org.jointly.server.explorer.arrangements;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.drawing.YearBars;
import org.jointly.server.pages.Markup;

/** Shows the reports that speak of an arrangement, by year and one by one. */
final class Reports {
  private static final String TITLE = "What each report says of it";
  private static final List<String> STATUSES = List.of("planned", "current", "ended");
  private static final List<String> KINDS = List.of("part-2", "part-1", "part-3");

  private final View years;
  private final View reports;
  private final Markup markup;

  Reports(Asked asked, Markup markup) {
    this.years = asked.view("arrangement-years");
    this.reports = asked.view("arrangement-reports");
    this.markup = markup;
  }

  DomContent shown() {
    if (reports.table().isEmpty()) {
      return Block.of(TITLE, reports, Block.nothing("No report of the collection speaks of it."))
          .shown();
    }
    return Block.of(TITLE, reports, bars(), unnamed(), all())
        .with(years.address(), "Query: by year")
        .with(years.counted("reports by year"))
        .counted(reports.table().rows().size());
  }

  private DomContent bars() {
    SortedMap<Integer, List<Integer>> counts = new TreeMap<>();
    years.table().stream().forEach(row -> add(row, counts));
    return new YearBars("Reports that speak of it, by year", STATUSES, KINDS, counts).drawn();
  }

  private static void add(Row row, SortedMap<Integer, List<Integer>> counts) {
    List<Integer> year =
        counts.computeIfAbsent(row.number("year"), key -> Arrays.asList(new Integer[] {0, 0, 0}));
    int status = STATUSES.indexOf(row.text("statusName"));
    if (status >= 0) {
      year.set(status, row.number("reports"));
    }
  }

  /** Says how many members reports leave unnamed. */
  private DomContent unnamed() {
    int most = reports.table().stream().mapToInt(row -> row.number("unnamed")).max().orElse(0);
    if (most == 0) {
      return text("");
    }
    return p("Some members are not named: a report speaks of "
            + most
            + (most == 1 ? " further authority" : " further authorities")
            + " without saying which.")
        .withClass("note");
  }

  private DomContent all() {
    return div(table(
            thead(
                tr(
                    th("Inspected until").attr("scope", "col"),
                    th("Authority").attr("scope", "col"),
                    th("It is").attr("scope", "col"),
                    th("Called").attr("scope", "col"),
                    each(
                        List.of("Passages", "Benefits", "Costs", "Mixed"),
                        name -> th(name).attr("scope", "col").withClass("number")))),
            tbody(each(reports.table().rows(), this::row))))
        .withClass("scroll");
  }

  private DomContent row(Row row) {
    String report = markup.addresses().link(row.thing("report").toString()).orElse("#");
    return tr(
        td(a(Days.brief(row.text("inspected"))).withHref(report)).withClass("day"),
        td(markup.linked(row.thing("authority"), row.text("authorityName"))),
        td(markup.linked(row.thing("statement"), row.text("statusName"))),
        td(row.text("name")),
        number(row, "passages"),
        number(row, "positive"),
        number(row, "negative"),
        number(row, "mixed"));
  }

  private static DomContent number(Row row, String column) {
    return td("%,d".formatted(row.number(column))).withClass("number");
  }
}
