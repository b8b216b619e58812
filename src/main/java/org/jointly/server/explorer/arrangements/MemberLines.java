package org.jointly.server.explorer.arrangements;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.drawing.Drawing;
import org.jointly.server.explorer.drawing.TimeAxis;
import org.jointly.server.pages.Markup;

/** Draws who took part when: a line for each authority, solid where dates or reports show it. */
final class MemberLines {
  private static final double LANE = 50;
  private static final double NAME = 16;
  private static final double MIDDLE = 32;
  private static final double THICK = 9;
  private static final double MARK = 5.5;

  /** How long a line goes on, dashed, beyond where it is known, in days. */
  private static final long FADING = 300;

  private final List<Participation> parts;
  private final Markup markup;
  private final TimeAxis axis;

  MemberLines(List<Participation> parts, Markup markup) {
    this.parts = parts;
    this.markup = markup;
    this.axis = TimeAxis.around(parts.stream().flatMap(Participation::days).toList());
  }

  DomContent drawn() {
    double bottom = parts.size() * LANE;
    List<DomContent> drawn = new ArrayList<>(axis.drawn(0, bottom));
    for (int lane = 0; lane < parts.size(); lane++) {
      line(parts.get(lane), lane * LANE, drawn);
    }
    return Drawing.drawing(bottom + TimeAxis.LABELS, "Members over time", drawn);
  }

  private void line(Participation part, double top, List<DomContent> drawn) {
    drawn.add(Drawing.line(0, top, 100, top, "year"));
    drawn.add(
        Drawing.link(
            markup.addresses().link(part.member().thing("authority").toString()).orElse("#"),
            part.name(),
            Drawing.words(0.4, top + NAME, part.name(), "name")));
    if (part.from().isPresent() && part.until().isPresent()) {
      span(part, part.from().get(), part.until().get(), top + MIDDLE, drawn);
    }
    part.own().forEach(row -> drawn.add(mark(row, top + MIDDLE)));
  }

  private void span(
      Participation part, LocalDate from, LocalDate until, double middle, List<DomContent> drawn) {
    double left = axis.at(from);
    double right = Math.max(axis.at(until), left + 0.5);
    if (!part.isJoiningDated()) {
      double before = axis.at(from.minusDays(FADING));
      drawn.add(Drawing.line(before, middle, left, middle, "unknown"));
    }
    if (!part.isLeavingDated()) {
      LocalDate beyond =
          part.ended().filter(day -> day.isAfter(until)).orElse(until.plusDays(FADING));
      drawn.add(Drawing.line(right, middle, axis.at(beyond), middle, "unknown"));
    }
    drawn.add(
        Drawing.titled(
            part.name() + ": known from " + from + " to " + until,
            Drawing.bar(left, right, middle - THICK / 2, THICK, "span")));
  }

  private DomContent mark(Row row, double middle) {
    String status = row.text("statusName");
    double at = row.day("inspected").map(axis::at).orElse(0.0);
    String title = Days.words(row.text("inspected")) + ": the report calls it " + status;
    return Drawing.link(
        markup.addresses().link(row.thing("report").toString()).orElse("#"),
        title,
        sign(status, at, middle));
  }

  /** Draws a filled disc for what is current, an open one for a plan, a cross for an end. */
  static DomContent sign(String status, double at, double middle) {
    return status.equals("ended")
        ? Drawing.cross(at, middle, MARK, "said ended")
        : Drawing.disc(at, middle, MARK, "said " + status);
  }
}
