package org.jointly.server.explorer.drawing;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Draws how many of something each year had, as bars of parts one upon another, with a table of the
 * same numbers to open.
 *
 * @param title what is counted, as a heading of the table
 * @param parts the names of the parts, the lowest first
 * @param kinds the class of each part
 * @param counts how many of each part by year
 */
public record YearBars(
    String title,
    List<String> parts,
    List<String> kinds,
    SortedMap<Integer, List<Integer>> counts) {
  /** The height of the highest bar, in pixels. */
  private static final double HEIGHT = 110;

  /** Room above the bars for their numbers, in pixels. */
  private static final double TOP = 18;

  /** How much of a year's place its bar takes. */
  private static final double WIDTH = 0.62;

  public YearBars {
    parts = List.copyOf(parts);
    kinds = List.copyOf(kinds);
    counts = new TreeMap<>(counts);
  }

  /** Makes bars of one part. */
  public static YearBars of(String title, String part, SortedMap<Integer, Integer> counts) {
    SortedMap<Integer, List<Integer>> lists = new TreeMap<>();
    counts.forEach((year, count) -> lists.put(year, List.of(count)));
    return new YearBars(title, List.of(part), List.of("part-1"), lists);
  }

  /** Draws them, with a key where they have several parts. */
  public DomContent drawn() {
    return figure(
            iff(parts.size() > 1, key()),
            Drawing.drawing(TOP + HEIGHT + TimeAxis.LABELS, title, bars()),
            details(summary("As a table"), numbers()))
        .withClass("bars");
  }

  private DomContent key() {
    return ul(each(
            IntStream.range(0, parts.size()).boxed().toList(),
            part -> li(span().withClass("swatch " + kinds.get(part)), text(" " + parts.get(part)))))
        .withClass("key");
  }

  private List<DomContent> bars() {
    List<DomContent> drawn = new ArrayList<>();
    drawn.add(Drawing.line(0, TOP + HEIGHT, 100, TOP + HEIGHT, "ground"));
    counts.keySet().forEach(year -> drawn.add(bar(year)));
    axis().forEach(year -> drawn.add(label(year)));
    return drawn;
  }

  private List<Integer> axis() {
    return counts.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(counts.firstKey(), counts.lastKey()).boxed().toList();
  }

  private DomContent bar(int year) {
    List<DomContent> drawn = new ArrayList<>();
    double bottom = TOP + HEIGHT;
    for (int part = 0; part < parts.size(); part++) {
      double height = counts.get(year).get(part) * HEIGHT / most();
      drawn.add(Drawing.bar(left(year), right(year), bottom - height, height, kinds.get(part)));
      bottom -= height;
    }
    drawn.add(Drawing.words(middle(year), bottom - 4, Integer.toString(sum(year)), "count"));
    return Drawing.titled(told(year), drawn.toArray(DomContent[]::new));
  }

  private String told(int year) {
    List<String> told = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      told.add(counts.get(year).get(part) + " " + parts.get(part));
    }
    return year + ": " + String.join(", ", told);
  }

  private DomContent label(int year) {
    int before = counts.lastKey() - year;
    boolean many = axis().size() > 9;
    String rarity = !many || before % 4 == 0 ? "" : before % 2 == 0 ? " seldom" : " rare";
    return Drawing.words(middle(year), TOP + HEIGHT + 15, Integer.toString(year), "label" + rarity);
  }

  private double place() {
    return 100.0 / Math.max(6, axis().size());
  }

  private double left(int year) {
    return middle(year) - place() * WIDTH / 2;
  }

  private double right(int year) {
    return middle(year) + place() * WIDTH / 2;
  }

  private double middle(int year) {
    return (year - counts.firstKey() + 0.5) * place();
  }

  private int sum(int year) {
    return counts.get(year).stream().mapToInt(Integer::intValue).sum();
  }

  private double most() {
    return Math.max(1, counts.keySet().stream().mapToInt(this::sum).max().orElse(1));
  }

  private DomContent numbers() {
    return div(table(
            caption(title),
            thead(
                tr(
                    th("Year").attr("scope", "col"),
                    each(parts, part -> th(part).attr("scope", "col").withClass("number")))),
            tbody(
                each(
                    counts.keySet(),
                    year ->
                        tr(
                            th(Integer.toString(year)).attr("scope", "row"),
                            each(
                                counts.get(year),
                                count -> td(Integer.toString(count)).withClass("number")))))))
        .withClass("scroll");
  }
}
