package org.jointly.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jointly.model.PassageKind;

/** Parts the footnotes at the bottom of a page from its text. */
final class Footnotes {

  private static final float SMALLER = 0.93f;
  private static final Pattern MARK = Pattern.compile("^\\d{1,2}(?:$|\\s+(?=\\p{Lu})|(?=\\p{Lu}))");

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
      Mending.join(text, MARK.matcher(line.text()).replaceFirst(""));
    }
    if (text.length() > 0) {
      notes.add(note(lines.get(0).page(), text));
    }
    return notes;
  }

  /** A footnote begins with its mark: raised, on a line of its own, or right before a word. */
  private static boolean begins(Line line) {
    return line.marked() || MARK.matcher(line.text()).lookingAt();
  }

  private static Block note(int page, CharSequence text) {
    return Block.of(PassageKind.FOOTNOTE, page, 0, Mending.finished(text));
  }
}
