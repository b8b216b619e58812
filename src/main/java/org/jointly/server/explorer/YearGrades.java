package org.jointly.server.explorer;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointly.server.explorer.drawing.Drawing;

/**
 * Draws how many inspections of each year gave each grade, as bars of parts, the best lowest, each
 * part with its letter where there is room; and says the same in a table.
 */
final class YearGrades {
  private static final double HEIGHT = 240;
  private static final double TOP = 20;
  private static final double LABELS = 24;
  private static final double ROOM_FOR_A_LETTER = 13;

  private final SortedMap<Integer, Map<Integer, Integer>> counts;
  private final GradeScale grades;

  /**
   * Reads the counts.
   *
   * @param years the columns {@code year}, {@code rank} and {@code judgements}
   * @param grades the grades that are given
   */
  YearGrades(Table years, GradeScale grades) {
    this.counts =
        years.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.number("year"),
                    TreeMap::new,
                    Collectors.toMap(row -> row.number("rank"), row -> row.number("judgements"))));
    this.grades = grades.only(this::isGiven);
  }

  private boolean isGiven(int rank) {
    return counts.values().stream().anyMatch(year -> year.containsKey(rank));
  }

  DomContent shown() {
    return figure(
            ul(each(ranks(), rank -> li(grades.first(rank).sign(), text(" " + grades.names(rank)))))
                .withClass("legend"),
            Drawing.drawing(
                TOP + HEIGHT + LABELS, "Grades by year; the table below says the same", bars()),
            details(summary("As a table"), table()))
        .withClass("chart-figure");
  }

  private Set<Integer> ranks() {
    return grades.byRank().keySet();
  }

  private List<Integer> years() {
    return IntStream.rangeClosed(counts.firstKey(), counts.lastKey()).boxed().toList();
  }

  private List<DomContent> bars() {
    List<DomContent> drawn = new ArrayList<>();
    drawn.add(Drawing.line(0, TOP + HEIGHT, 100, TOP + HEIGHT, "ground"));
    years().forEach(year -> drawn.addAll(bar(year)));
    return drawn;
  }

  private List<DomContent> bar(int year) {
    List<DomContent> drawn = new ArrayList<>();
    double bottom = TOP + HEIGHT;
    for (int rank : ranks()) {
      double height = count(year, rank) * HEIGHT / most();
      bottom -= height;
      drawn.add(part(year, rank, bottom, height));
    }
    int sum = sum(year);
    if (sum > 0) {
      drawn.add(Drawing.words(middle(year), bottom - 6, String.valueOf(sum), "count"));
    }
    drawn.add(
        Drawing.words(
            middle(year), TOP + HEIGHT + 17, String.valueOf(year), "label" + rarity(year)));
    return drawn;
  }

  private String rarity(int year) {
    int before = counts.lastKey() - year;
    return before % 2 == 0 ? "" : " rare";
  }

  private DomContent part(int year, int rank, double top, double height) {
    String kind = "slice rank-" + rank;
    String about = "%d: %d %s".formatted(year, count(year, rank), grades.names(rank));
    double half = place() * 0.36;
    DomContent bar = Drawing.bar(middle(year) - half, middle(year) + half, top, height, kind);
    DomContent letter =
        Drawing.words(
            middle(year), top + height / 2 + 4, grades.first(rank).letters(), "letter " + kind);
    return height < ROOM_FOR_A_LETTER
        ? Drawing.titled(about, bar)
        : Drawing.titled(about, bar, letter);
  }

  private double place() {
    return 100.0 / years().size();
  }

  private double middle(int year) {
    return (year - counts.firstKey() + 0.5) * place();
  }

  private int count(int year, int rank) {
    return counts.getOrDefault(year, Map.of()).getOrDefault(rank, 0);
  }

  private int sum(int year) {
    return counts.getOrDefault(year, Map.of()).values().stream().mapToInt(each -> each).sum();
  }

  private double most() {
    return years().stream().mapToInt(this::sum).max().orElse(1);
  }

  private DomContent table() {
    List<String> titles =
        Stream.concat(Stream.of("Year"), ranks().stream().map(grades::names)).toList();
    return Pieces.table(
        titles,
        years().stream()
            .sorted(Comparator.reverseOrder())
            .map(
                year ->
                    tr(
                        th(String.valueOf(year)).attr("scope", "row"),
                        each(ranks(), rank -> td(span(String.valueOf(count(year, rank))))))));
  }
}
