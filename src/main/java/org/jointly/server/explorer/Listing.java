package org.jointly.server.explorer;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.th;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointly.server.pages.PageRequest;

/**
 * A list that is filtered and ordered by its address, so that any state of it can be linked to.
 *
 * @param path the path of the page
 * @param given the parameters of the request
 * @param columns the columns that it can be ordered by, the first one unless another is asked for
 */
record Listing(String path, Map<String, String> given, List<Column> columns) {
  private static final String SORT = "sort";
  private static final String ORDER = "order";
  private static final String DOWN = "down";

  /**
   * A column of the list.
   *
   * @param key what names it in the address
   * @param title its heading
   * @param column the column of the rows; those without a value come last in either order
   * @param order how rows are ordered by it
   */
  record Column(String key, String title, String column, Comparator<Row> order) {
    /** Orders by text. */
    static Column text(String key, String title, String column) {
      return new Column(
          key,
          title,
          column,
          Comparator.comparing(row -> row.text(column).toLowerCase(Locale.ROOT)));
    }

    /** Orders by number. */
    static Column number(String key, String title, String column) {
      return new Column(key, title, column, Comparator.comparing(row -> row.number(column)));
    }
  }

  /** A value that a filter can take. */
  record Choice(String value, String name) {}

  static Listing of(PageRequest request, String path, Column... columns) {
    return new Listing(path, request.parameters(), List.of(columns));
  }

  /** Returns the value that a filter has, empty text where it has none. */
  String value(String filter) {
    return given.getOrDefault(filter, "").strip();
  }

  /** Keeps the rows whose column ends an IRI with what a filter asks for. */
  boolean keeps(String filter, Row row, String column) {
    String wanted = value(filter);
    return wanted.isEmpty() || row.text(column).endsWith("/" + wanted);
  }

  private Column sorted() {
    return columns.stream()
        .filter(column -> column.key().equals(value(SORT)))
        .findFirst()
        .orElse(columns.get(0));
  }

  private boolean isDown() {
    return value(ORDER).equals(DOWN);
  }

  /** Puts rows in the order that is asked for. */
  List<Row> ordered(Stream<Row> rows) {
    Column column = sorted();
    Comparator<Row> order = isDown() ? column.order().reversed() : column.order();
    Comparator<Row> missingLast = Comparator.comparing(row -> !row.has(column.column()));
    return rows.sorted(missingLast.thenComparing(order)).toList();
  }

  /** Returns the headings, each of which orders by its column, or turns the order round. */
  DomContent headings() {
    return j2html.TagCreator.tr(each(columns, this::heading));
  }

  private DomContent heading(Column column) {
    boolean chosen = column.equals(sorted());
    String way = chosen && !isDown() ? DOWN : "up";
    return th(a(column.title()).withHref(address(Map.of(SORT, column.key(), ORDER, way))))
        .attr("scope", "col")
        .condAttr(chosen, "aria-sort", isDown() ? "descending" : "ascending");
  }

  private String address(Map<String, String> changes) {
    Map<String, String> all = new LinkedHashMap<>(given);
    all.putAll(changes);
    return path
        + all.entrySet().stream()
            .filter(each -> !each.getValue().isBlank())
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Returns the form of the filters; it keeps the order. */
  DomContent form(DomContent... filters) {
    List<DomContent> all = new ArrayList<>(List.of(filters));
    Stream.of(SORT, ORDER)
        .filter(name -> !value(name).isEmpty())
        .forEach(name -> all.add(input().withType("hidden").withName(name).withValue(value(name))));
    all.add(button("Show").withType("submit"));
    return j2html.TagCreator.form(each(all.stream())).withAction(path).withMethod("get");
  }

  /** Returns a filter that takes words. */
  DomContent words(String name, String title) {
    return div(
        label(title).withFor("filter-" + name),
        input().withType("text").withName(name).withId("filter-" + name).withValue(value(name)));
  }

  /** Returns a filter with a list to choose from, any of them at first. */
  DomContent filter(String name, String title, List<Choice> choices) {
    List<Choice> all = new ArrayList<>(List.of(new Choice("", "Any")));
    all.addAll(choices);
    return div(
        label(title).withFor("filter-" + name),
        select(
                each(
                    all,
                    one ->
                        option(one.name())
                            .withValue(one.value())
                            .condAttr(one.value().equals(value(name)), "selected", "selected")))
            .withName(name)
            .withId("filter-" + name),
        each(unknown(name, all).toList(), each -> each));
  }

  /** Says that a value is none of the list's: that nothing is listed would look like an answer. */
  private Stream<DomContent> unknown(String name, List<Choice> all) {
    boolean known = all.stream().anyMatch(one -> one.value().equals(value(name)));
    return known
        ? Stream.empty()
        : Stream.of(p("“%s” is none of these.".formatted(value(name))).withClass("problem"));
  }

  /** Lists the things in a column by their names, as choices of a filter. */
  static List<Choice> choices(Table table, String column) {
    return table.by(column).values().stream()
        .map(rows -> rows.get(0))
        .map(row -> new Choice(ending(row.text(column)), row.text(column + "Name")))
        .sorted(Comparator.comparing(Choice::name))
        .toList();
  }

  private static String ending(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
