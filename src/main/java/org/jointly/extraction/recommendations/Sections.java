package org.jointly.extraction.recommendations;

import java.util.ArrayList;
import java.util.List;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;

/**
 * Walks through a report and gathers the items of its sections of recommendations.
 *
 * <p>A section begins at a heading of recommendations and ends where the passages leave it, or at a
 * heading that begins another part, whatever its level on the page. Headings inside a section only
 * group its items. A report has one section for the authority and, in 2013-17, one for the board.
 */
final class Sections {
  private final Marks marks;
  private final List<Item> found = new ArrayList<>();
  private ItemList current;
  private boolean anySection;
  private boolean boardPart;

  private Sections(Marks marks) {
    this.marks = marks;
  }

  /** Returns every recommendation of a report in reading order. */
  static List<Item> items(Report report, Marks marks) {
    Sections walk = new Sections(marks);
    report.passages().forEach(walk::take);
    walk.close();
    return List.copyOf(walk.found);
  }

  private void take(Passage passage) {
    if (passage.is(PassageKind.CONTENTS) || passage.is(PassageKind.FRONT)) {
      return;
    }
    if (passage.is(PassageKind.HEADING)) {
      heading(passage);
    } else if (current != null && inSection(passage)) {
      current.take(passage);
    } else {
      close();
    }
  }

  private void heading(Passage heading) {
    if (marks.opensSection(heading.text())) {
      open(heading);
    } else if (current != null && !current.isDeadline(heading) && ends(heading)) {
      close();
    }
    if (anySection && marks.namesBoard(heading.text())) {
      boardPart = true;
    }
  }

  private void open(Passage heading) {
    boolean board = boardPart || marks.namesBoard(heading.text()) || underBoard(heading);
    String deadline = marks.deadlineOfHeading(heading.text());
    if (current == null || current.board() != board) {
      close();
      current = new ItemList(marks, board);
      anySection = true;
    }
    current.deadline(deadline);
  }

  private boolean underBoard(Passage heading) {
    return heading.sections().stream().anyMatch(marks::namesBoard);
  }

  private boolean ends(Passage heading) {
    return !inSection(heading) || marks.closesSection(heading.text());
  }

  private boolean inSection(Passage passage) {
    return passage.sections().stream().anyMatch(marks::opensSection);
  }

  private void close() {
    if (current != null) {
      found.addAll(current.items());
      current = null;
    }
  }
}
