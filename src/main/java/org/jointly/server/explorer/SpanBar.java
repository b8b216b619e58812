package org.jointly.server.explorer;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * Draws when an arrangement was in force: solid where it is known, dashed where its start or end is
 * not, with a mark for each report that speaks of it.
 */
final class SpanBar {
  private static final double HEIGHT = 9;

  /** How far the dashes of an unknown start or end reach. */
  private static final int MONTHS = 10;

  private SpanBar() {}

  static List<DomContent> of(Span span, Axis axis, double y, Function<Node, String> paths) {
    List<DomContent> drawn = new ArrayList<>();
    span.inForceFrom()
        .ifPresent(
            from -> drawn.addAll(inForce(span, from, span.inForceUntil().orElse(from), axis, y)));
    span.said().forEach(said -> drawn.add(mark(said, span, axis.at(said.day()), y, paths)));
    return drawn;
  }

  private static List<DomContent> inForce(
      Span span, LocalDate from, LocalDate until, Axis axis, double y) {
    List<DomContent> drawn = new ArrayList<>();
    double start = axis.at(from);
    double end = axis.at(until);
    if (span.from().isEmpty()) {
      LocalDate earliest =
          span.calledPlanned().filter(day -> day.isBefore(from)).orElse(from.minusMonths(MONTHS));
      drawn.add(Svg.line(axis.at(earliest), y, start, y, "unknown"));
    }
    drawn.add(Svg.box(start, y - HEIGHT / 2, end - start, HEIGHT, "span"));
    if (span.until().isEmpty()) {
      Optional<LocalDate> ended = span.calledEnded().filter(day -> day.isAfter(until));
      drawn.add(Svg.line(end, y, axis.at(ended.orElse(until.plusMonths(MONTHS))), y, "unknown"));
    }
    return drawn;
  }

  private static DomContent mark(
      Span.Said said, Span span, double x, double y, Function<Node, String> paths) {
    String about =
        "%s: %s, says the report on %s of %s"
            .formatted(span.name(), said.statusName(), said.of(), Days.words(said.day()));
    return Svg.linked(paths.apply(said.statement()), about)
        .with(Svg.at(x, y).with(sign(said.status())));
  }

  /** Draws a status: planned an open circle, current a full one, ended a cross. */
  static DomContent sign(String status) {
    boolean ended = status.equals("ended");
    return Svg.of("path")
        .withClass("said " + status)
        .attr("d", ended ? "M-6,-6 L6,6 M-6,6 L6,-6" : "M-6,0 A6,6 0 1 1 6,0 A6,6 0 1 1 -6,0 Z");
  }
}
