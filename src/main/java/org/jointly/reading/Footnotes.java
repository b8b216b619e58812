package org.jointly.reading;

import java.util.ArrayList;
import java.util.List;

/** Parts the footnotes at the bottom of a page from its text. */
final class Footnotes {

  private static final float SMALLER = 0.93f;

  private Footnotes() {}

  /** Returns where on the page its footnotes begin; the number of lines where it has none. */
  static int start(List<Line> lines, float bodySize) {
    int start = lines.size();
    for (int i = lines.size() - 1; i >= 0 && lines.get(i).size() < SMALLER * bodySize; i--) {
      if (begins(lines.get(i))) {
        start = i;
      }
    }
    return start;
  }

  /** Joins the lines of each footnote. */
  static List<Block> blocks(List<Line> lines) {
    List<Block> notes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (begins(line) && text.length() > 0) {
        notes.add(note(line.page(), text));
        text.setLength(0);
      }
      Mending.join(text, line.marked() ? line.text() : line.text().replaceFirst("^\\d{1,2} ", ""));
    }
    if (text.length() > 0) {
      notes.add(note(lines.get(0).page(), text));
    }
    return notes;
  }

  private static boolean begins(Line line) {
    return line.marked();
  }

  private static Block note(int page, CharSequence text) {
    return Block.of(org.jointly.model.PassageKind.FOOTNOTE, page, 0, Mending.finished(text));
  }
}
