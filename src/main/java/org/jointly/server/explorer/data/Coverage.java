package org.jointly.server.explorer.data;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.Views;
import org.jointly.server.explorer.drawing.YearBars;
import org.jointly.server.pages.Markup;

/** Shows which inspections the data covers, and which authorities it does not. */
final class Coverage {
  private final View years;
  private final View uncovered;
  private final Markup markup;

  Coverage(Views views, Markup markup) {
    this.years = views.ask("data-years");
    this.uncovered = views.ask("data-uncovered");
    this.markup = markup;
  }

  DomContent shown() {
    return Block.of(
            "What it covers",
            years,
            p(
                "Full inspections of local authorities’ children’s services by Ofsted since 2009, as far"
                    + " as their reports were at hand. Other kinds of visit are not read."),
            bars(),
            missing())
        .with(uncovered.address(), "Query: authorities without one")
        .shown();
  }

  private DomContent bars() {
    List<String> frameworks =
        years.table().stream().map(row -> row.text("frameworkName")).distinct().toList();
    List<String> kinds =
        IntStream.rangeClosed(1, frameworks.size()).mapToObj(part -> "part-" + part).toList();
    SortedMap<Integer, List<Integer>> counts = new TreeMap<>();
    for (Row row : years.table().rows()) {
      counts
          .computeIfAbsent(row.number("year"), key -> zeros(frameworks.size()))
          .set(frameworks.indexOf(row.text("frameworkName")), row.number("inspections"));
    }
    return new YearBars("Inspections by year and framework", frameworks, kinds, counts).drawn();
  }

  private static List<Integer> zeros(int size) {
    Integer[] none = new Integer[size];
    Arrays.fill(none, 0);
    return Arrays.asList(none);
  }

  private DomContent missing() {
    List<Row> rows = uncovered.table().rows();
    if (rows.isEmpty()) {
      return p("Every authority has an inspection in the graph.");
    }
    return each(
        h3("Authorities without an inspection in the graph"),
        p("Nothing can be concluded of these: their reports were not at hand."),
        details(
            summary(text("All "), small("%,d".formatted(rows.size()))),
            ul(each(
                    rows,
                    row -> li(markup.linked(row.thing("authority"), row.text("authorityName")))))
                .withClass("links")));
  }
}
