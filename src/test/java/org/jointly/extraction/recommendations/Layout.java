package org.jointly.extraction.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.model.SourceFile;

/**
 * Makes a report of a few lines for tests. {@code ## Heading} is a heading of level 2, {@code 7.
 * text} a numbered paragraph, {@code * text} a bullet, {@code ** text} a nested one, anything else
 * a paragraph.
 */
final class Layout {
  private final List<Passage> passages = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();

  private Layout() {}

  static Report report(String lines) {
    Layout layout = new Layout();
    lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(layout::line);
    return new Report(new SourceFile("a.txt", "0".repeat(64), "text/plain"), 1, layout.passages);
  }

  private void line(String line) {
    String mark = line.split(" ")[0];
    String text = line.substring(Math.min(line.length(), mark.length() + 1));
    if (mark.matches("#+")) {
      heading(mark.length(), text);
    } else if (mark.matches("\\*+")) {
      add(PassageKind.BULLET, Optional.empty(), mark.length(), text);
    } else if (mark.matches("\\d+\\.")) {
      add(PassageKind.NUMBERED, Optional.of(mark.replace(".", "")), 0, text);
    } else {
      add(PassageKind.PARAGRAPH, Optional.empty(), 0, line);
    }
  }

  private void heading(int depth, String text) {
    while (!depths.isEmpty() && depths.get(depths.size() - 1) >= depth) {
      depths.remove(depths.size() - 1);
      open.remove(open.size() - 1);
    }
    add(PassageKind.HEADING, Optional.empty(), depth, text);
    depths.add(depth);
    open.add(text);
  }

  private void add(PassageKind kind, Optional<String> number, int depth, String text) {
    String id = number.map(n -> "p/" + n).orElse("s/x/" + passages.size());
    passages.add(new Passage(id, kind, number, open, 1, 1, depth, text, List.of()));
  }
}
