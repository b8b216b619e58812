package org.jointly.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Puts the spans of a page together to printed lines, from top to bottom and left to right. */
final class LineBuilder {

  private static final float WORD_GAP = 0.16f;
  private static final float WIDE_GAP = 1.0f;
  private static final float CELL_GAP = 0.5f;
  private static final float SAME_LINE = 0.3f;
  private static final float RAISED = 0.55f;
  private static final float SMALL = 0.82f;

  private LineBuilder() {}

  static List<Line> lines(int page, List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.removeIf(Span::blank);
    sorted.sort(
        Comparator.comparingDouble((Span span) -> span.top).thenComparing(span -> span.left));
    List<Line> lines = new ArrayList<>();
    List<Span> row = new ArrayList<>();
    for (Span span : sorted) {
      if (isShadow(row, span)) {
        continue;
      }
      if (!row.isEmpty() && !sameLine(row, span)) {
        lines.add(line(page, row));
        row.clear();
      }
      row.add(span);
    }
    if (!row.isEmpty()) {
      lines.add(line(page, row));
    }
    return lines;
  }

  /** Tells words drawn again on top of themselves to look bold. */
  private static boolean isShadow(List<Span> row, Span span) {
    for (Span other : row) {
      if (Math.abs(other.left - span.left) < 1
          && Math.abs(other.top - span.top) < 1
          && CharSequence.compare(other.text, span.text) == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameLine(List<Span> row, Span span) {
    Span main = largest(row);
    float larger = Math.max(span.size, main.size);
    boolean small = Math.min(span.size, main.size) < SMALL * larger;
    return span.top - main.top < (small ? RAISED : SAME_LINE) * larger;
  }

  private static Span largest(List<Span> row) {
    Span main = row.get(0);
    for (Span span : row) {
      main = span.size > main.size ? span : main;
    }
    return main;
  }

  private static Line line(int page, List<Span> row) {
    row.sort(Comparator.comparingDouble(span -> span.left));
    Span main = main(row);
    boolean marked = raised(row.get(0), main);
    row.removeIf(span -> raised(span, main));
    List<Segment> segments = segments(row, LineBuilder::divided);
    List<Segment> parts =
        row.get(0).tag == row.get(row.size() - 1).tag
            ? segments
            : segments(row, LineBuilder::dividedByTag);
    return new Line(
        page, main.top, main.size, row.get(0).colour, main.artifact, marked, segments, parts);
  }

  /** Returns the span that most letters of the line are like. */
  private static Span main(List<Span> row) {
    Span main = row.get(0);
    for (Span span : row) {
      main = span.text.length() > main.text.length() ? span : main;
    }
    return main;
  }

  /** Tells a footnote mark: small, raised, and nothing but digits. */
  private static boolean raised(Span span, Span main) {
    return span != main
        && span.size < SMALL * main.size
        && span.top < main.top
        && span.text.toString().strip().matches("\\d{1,2}");
  }

  private static List<Segment> segments(List<Span> row, BiPredicate<Span, Span> divided) {
    List<Segment> segments = new ArrayList<>();
    List<Span> stretch = new ArrayList<>();
    for (Span span : row) {
      if (!stretch.isEmpty() && divided.test(stretch.get(stretch.size() - 1), span)) {
        segments.add(segment(stretch));
        stretch.clear();
      }
      stretch.add(span);
    }
    segments.add(segment(stretch));
    return segments;
  }

  private static boolean dividedByTag(Span before, Span after) {
    return divided(before, after)
        || before.tag != after.tag
            && (after.left - before.right > WORD_GAP * after.size || before.endsBlank());
  }

  private static boolean divided(Span before, Span after) {
    float gap = (after.left - before.right) / Math.max(before.size, after.size);
    return gap > WIDE_GAP
        || gap > CELL_GAP && before.tag != after.tag
        || before.font.symbols() && before.text.length() <= 2;
  }

  /** Tells punctuation that follows a removed footnote mark. */
  private static boolean closing(Span span) {
    return ",.;:)".indexOf(span.text.charAt(0)) >= 0;
  }

  private static Segment segment(List<Span> stretch) {
    StringBuilder text = new StringBuilder();
    float right = stretch.get(0).left;
    boolean bold = true;
    for (Span span : stretch) {
      if (text.length() > 0 && span.left - right > WORD_GAP * span.size && !closing(span)) {
        text.append(' ');
      }
      text.append(span.text);
      right = Math.max(right, span.right);
      bold &= span.font.bold();
    }
    Span first = stretch.get(0);
    return new Segment(first.left, right, Mending.line(text.toString()), bold, first.tag);
  }
}
