package org.jointly.server.explorer;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jointly.server.pages.Markup;
import org.jointly.server.pages.Served;

/**
 * The small pieces that pages of the explorer have in common.
 *
 * @param served what the pages are made of
 */
public record Pieces(Served served) {
  /** What readers call a positive and a negative finding. */
  private static final Map<String, String> POLARITIES =
      Map.of("positive", "benefit", "negative", "cost");

  /** Returns the path or address at which a thing is described, or else the page itself. */
  public String path(Node thing) {
    return served.addresses().link(thing.toString()).orElse("#");
  }

  private Markup markup() {
    return new Markup(served.names(), served.addresses());
  }

  /** Links to a thing by a name given. */
  public DomContent link(Node thing, String name) {
    return markup().linked(thing, name);
  }

  /** Links to a thing by what is shown of it. */
  public DomContent linked(Node thing, DomContent shown) {
    return a(shown).withHref(path(thing));
  }

  /** Links to the things in a column of several rows, with commas between them. */
  public DomContent links(List<Row> rows, String column) {
    List<Row> distinct =
        new Table(List.of(), rows).by(column).values().stream().map(each -> each.get(0)).toList();
    return each(distinct, (index, row) -> each(text(index == 0 ? "" : ", "), link(row, column)));
  }

  /** Links to a thing by the names in a row, where the row has it. */
  public DomContent link(Row row, String column) {
    return row.node(column)
        .map(thing -> link(thing, row.text(column + "Name")))
        .orElseGet(() -> text(""));
  }

  /** Says where something stands, where the row has a passage. */
  public DomContent place(Row row) {
    return row.has("passage") ? new Place(row).shown(markup()) : text("");
  }

  /** Shows whether something is credited or blamed, in a word and a sign. */
  public static DomContent polarity(String notation, String name) {
    return span(POLARITIES.getOrDefault(notation, name)).withClass("polarity " + notation);
  }

  /** Wraps what may be wider than a small screen so that it can be moved by hand or keyboard. */
  public static DomContent wide(String about, DomContent content) {
    return div(content)
        .withClass("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", about);
  }

  /** Makes a table that can be wider than the screen, named by its first column. */
  public static DomContent table(List<String> titles, Stream<? extends DomContent> rows) {
    return wide(
        titles.get(0),
        TagCreator.table(
            thead(tr(each(titles, title -> th(title).attr("scope", "col")))),
            tbody(each(rows.toList(), row -> row))));
  }

  /** Explains the signs of the grades that are given, and of there being none. */
  public static DomContent gradeLegend(Views views) {
    Stream<Grade> given = views.ask("grades").table().stream().map(Grade::of);
    List<Grade> all = Stream.concat(given, Stream.of(Grade.NOT_JUDGED, Grade.UNREADABLE)).toList();
    return ul(each(all, grade -> li(grade.badge()))).withClass("legend");
  }

  /** Explains the signs of arrangements. */
  public static DomContent spanLegend() {
    return ul(Stream.of("planned", "current", "ended")
            .map(status -> li(sign(SpanBar.sign(status)), text(" a report calls it " + status)))
            .toArray(DomContent[]::new))
        .with(
            li(line(Svg.box(-18, -4, 36, 8, "span")), text(" known to be in force")),
            li(line(Svg.line(-18, 0, 18, 0, "unknown")), text(" start or end not known")))
        .withClass("legend");
  }

  private static DomContent sign(DomContent drawn) {
    return Svg.of("svg").attr("viewBox", "-12 -12 24 24").attr("aria-hidden", "true").with(drawn);
  }

  private static DomContent line(DomContent drawn) {
    return Svg.of("svg")
        .withClass("line")
        .attr("viewBox", "-20 -8 40 16")
        .attr("aria-hidden", "true")
        .with(drawn);
  }
}
