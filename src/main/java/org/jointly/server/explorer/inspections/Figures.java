package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.small;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Place;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;

/** Shows the figures that the report gives of its area, section by section. */
final class Figures {
  private static final String TITLE = "Figures";
  private static final String PERCENT = "percent";

  private final Asked asked;
  private final View view;

  Figures(Asked asked) {
    this.asked = asked;
    this.view = asked.view("inspection-figures");
  }

  DomContent shown() {
    if (view.table().isEmpty()) {
      return Block.of(
              TITLE,
              view,
              Block.nothing("The report has no section of figures that could be read."))
          .shown();
    }
    Map<String, List<Row>> sections =
        view.table().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("section"), LinkedHashMap::new, Collectors.toList()));
    return Block.of(
            TITLE, view, each(sections.entrySet(), one -> section(one.getKey(), one.getValue())))
        .counted(view.table().rows().size());
  }

  private DomContent section(String heading, List<Row> rows) {
    return details(
        summary(
            text((heading.isEmpty() ? "Without a heading" : heading) + " "),
            small("" + rows.size())),
        div(table(
                thead(
                    tr(
                        th("What").attr("scope", "col"),
                        th("Figure").attr("scope", "col").withClass("number"),
                        each(
                            List.of("Of when", "Whose", "Where it stands"),
                            name -> th(name).attr("scope", "col")))),
                tbody(each(rows, this::row))))
            .withClass("scroll"));
  }

  private DomContent row(Row row) {
    String name = row.has("measureName") ? row.text("measureName") : row.text("printed");
    return tr(
        th(a(name).withHref(asked.path(row, "observation"))).attr("scope", "row"),
        td(value(row)).withClass("number"),
        td(Days.words(row.text("period"))),
        td(row.text("comparatorName")),
        td(new Place(row).shown(asked.markup())));
  }

  private static String value(Row row) {
    String number = row.decimal("value").map(Figures::written).orElse("");
    return row.text("unitName").equals(PERCENT) ? number + "%" : number;
  }

  private static String written(BigDecimal value) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK))
        .format(value);
  }
}
