package org.jointly.server.explorer;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * A picture of judgements and arrangements on one axis of time. Parts are added from the top down.
 */
final class Timeline {
  private static final double WIDTH = 1120;
  private static final double LABELS = 236;
  private static final double MARGIN = 34;
  private static final double LANE = 34;
  private static final double SPAN = 44;
  private static final double CLOSEST = 58;
  private static final double TEXT = 4.5;

  private final Function<Node, String> paths;
  private final Axis axis;
  private final List<DomContent> behind = new ArrayList<>();
  private final List<DomContent> drawn = new ArrayList<>();
  private double y = 4;

  /**
   * Begins a picture.
   *
   * @param days the days that it is to show
   * @param paths where a thing is described
   */
  Timeline(Collection<LocalDate> days, Function<Node, String> paths) {
    this.axis = Axis.over(days, LABELS, WIDTH - LABELS - MARGIN);
    this.paths = paths;
  }

  private record Column(Inspected inspected, double x) {}

  /** Adds a heading, linked to what it names. */
  Timeline heading(String words, Node thing) {
    y += 22;
    drawn.add(
        Svg.linked(paths.apply(thing), words)
            .with(
                Svg.words(0, y, words, "name").attr("font-weight", "700").attr("font-size", "15")));
    y += 10;
    return this;
  }

  /** Adds a heading of words alone. */
  Timeline heading(String words) {
    y += 24;
    drawn.add(Svg.words(0, y, words, "axis").attr("font-weight", "600"));
    y += 8;
    return this;
  }

  /** Adds a grid: an area in each row, an inspection in each column, at its time. */
  Timeline grades(List<Inspected> inspections) {
    List<Column> columns = columns(inspections);
    columns.forEach(this::top);
    y += 42;
    double start = y;
    Inspected.commonSubjects(inspections).forEach(subject -> row(subject, columns));
    columns.forEach(each -> behind.add(Svg.line(each.x(), start, each.x(), y, "rule")));
    y += 6;
    return this;
  }

  /** Places inspections at their time, moved apart where they would lie on one another. */
  private List<Column> columns(List<Inspected> inspections) {
    List<Column> columns = new ArrayList<>();
    double room = axis.right() - (inspections.size() - 1) * CLOSEST;
    double least = axis.left();
    for (Inspected each : inspections) {
      double x = Math.max(least, Math.min(axis.at(each.day()), room));
      columns.add(new Column(each, x));
      least = x + CLOSEST;
      room += CLOSEST;
    }
    return columns;
  }

  private void top(Column column) {
    Inspected one = column.inspected();
    String about = "Inspection until " + Days.words(one.day()) + ", " + one.framework();
    drawn.add(
        Svg.linked(paths.apply(one.inspection()), about)
            .with(
                centred(column.x(), y + 16, Days.month(one.day()), "name"),
                centred(column.x(), y + 32, one.framework(), "quiet")));
  }

  private static ContainerTag<?> centred(double x, double y, String words, String kind) {
    return Svg.words(x, y, words, kind).attr("text-anchor", "middle");
  }

  private void row(String subject, List<Column> columns) {
    behind.add(Svg.box(0, y + 1, WIDTH, LANE - 2, "lane"));
    drawn.add(label(subject));
    for (Column column : columns) {
      Row judgement = column.inspected().bySubject().get(subject);
      if (judgement != null) {
        drawn.add(grade(column, judgement, subject));
      }
    }
    y += LANE;
  }

  /** Writes the service, where a framework judges several apart, below the area. */
  private DomContent label(String subject) {
    String[] lines = subject.split(": ", 2);
    double middle = y + LANE / 2 + TEXT;
    return lines.length == 1
        ? Svg.words(10, middle, capital(subject), "label")
        : Svg.of("g")
            .with(
                Svg.words(10, middle - 6, capital(lines[0]), "label"),
                Svg.words(10, middle + 8, lines[1], "quiet small"));
  }

  private DomContent grade(Column column, Row judgement, String subject) {
    Grade grade = Grade.of(judgement);
    String about =
        "%s, %s: %s"
            .formatted(capital(subject), Days.month(column.inspected().day()), grade.name());
    return Svg.linked(paths.apply(judgement.thing("judgement")), about)
        .with(Svg.at(column.x(), y + LANE / 2).with(grade.mark()));
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Adds a row of grades, each at its time, from judgements of one area. */
  Timeline gradesOf(String name, List<Row> judgements) {
    behind.add(Svg.box(0, y + 1, WIDTH, LANE - 2, "lane"));
    drawn.add(Svg.words(10, y + LANE / 2 + TEXT, name, "label"));
    for (Row row : judgements) {
      LocalDate day = row.day("inspected").orElseThrow();
      Grade grade = Grade.of(row);
      String about = "%s, %s: %s".formatted(name, Days.month(day), grade.name());
      drawn.add(
          Svg.linked(paths.apply(row.thing("judgement")), about)
              .with(Svg.at(axis.at(day), y + LANE / 2).with(grade.mark())));
    }
    y += LANE;
    return this;
  }

  /** Adds arrangements, each by its name, in words and as a bar. */
  Timeline spans(List<Span> spans, List<Inspected> inspections) {
    double start = y;
    spans.forEach(this::span);
    inspections.forEach(
        each -> {
          double x = axis.at(each.day());
          behind.add(Svg.line(x, start, x, y, "guide"));
        });
    return this;
  }

  private void span(Span span) {
    y += 4;
    behind.add(Svg.box(0, y, WIDTH, SPAN - 4, "lane"));
    String path = paths.apply(span.arrangement());
    drawn.add(
        Svg.linked(path, span.name() + ": " + span.words())
            .with(
                Svg.of("text")
                    .attr("x", "10")
                    .attr("y", Svg.number(y + 15))
                    .withClass("told")
                    .with(
                        Svg.of("tspan").withClass("name").withText(span.name()),
                        Svg.of("tspan")
                            .withClass("quiet")
                            .attr("dx", "10")
                            .withText(span.words()))));
    drawn.addAll(SpanBar.of(span, axis, y + 28, paths));
    y += SPAN - 4;
  }

  /** Adds the years of the axis. */
  Timeline years() {
    y += 18;
    double last = y;
    boolean all = axis.last() - axis.first() < 20;
    axis.years()
        .filter(year -> all || year % 2 == 0)
        .forEach(
            year -> {
              double x = axis.at(LocalDate.of(year, 1, 1));
              behind.add(Svg.line(x, last - 18, x, last - 12, "guide"));
              drawn.add(
                  Svg.words(x, last + 2, String.valueOf(year), "axis")
                      .attr("text-anchor", "middle"));
            });
    y += 10;
    return this;
  }

  /** Returns the picture. */
  DomContent shown(String about) {
    return Svg.picture(WIDTH, y, about).with(behind).with(drawn);
  }
}
