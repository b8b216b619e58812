package org.jointly.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jointly.model.PassageKind;

/**
 * Settles which headings stand under which, where their look alone does not say: a heading right
 * below another of the same look, a line with the grade below its heading, and the small table that
 * opens a chapter with its title and grade.
 */
final class PdfSections {

  /** Levels between two looks, for what stands between them. */
  private static final int STEP = 4;

  private static final int BELOW = 1;
  private static final int ABOVE = 2;
  private static final int MOST_TITLE_ROWS = 2;
  private static final int MOST_GRADE_WORDS = 3;
  static final Pattern GRADE_LINE = Pattern.compile("Grade \\d \\(\\p{L}[\\p{L} ]*\\)");

  private final List<Block> blocks;

  private PdfSections(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
  }

  static List<Block> of(List<Block> blocks) {
    PdfSections sections = new PdfSections(blocks);
    sections.joinGrades();
    sections.nest();
    sections.openByTables();
    return sections.blocks;
  }

  private void joinGrades() {
    for (int i = blocks.size() - 1; i > 0; i--) {
      if (isHeading(i - 1) && isHeading(i) && GRADE_LINE.matcher(text(i)).matches()) {
        blocks.set(i - 1, blocks.get(i - 1).with(text(i - 1) + " " + text(i)));
        blocks.remove(i);
      }
    }
  }

  private void nest() {
    int above = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (isHeading(i)) {
        int depth = blocks.get(i).depth();
        boolean below = isHeading(i - 1) && depth == above;
        above = depth;
        blocks.set(i, blocks.get(i).deep(depth * STEP + (below ? BELOW : 0)));
      }
    }
  }

  /**
   * Lets the small tables open chapters, all at one level: below the heading right above the first
   * of them, or beside it where it has text of its own.
   */
  private void openByTables() {
    int level = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (isTitle(i)) {
        level = level == 0 ? titleLevel(i - rows(i)) : level;
        blocks.set(i, blocks.get(i).deep(level));
      }
    }
  }

  private boolean isTitle(int index) {
    return isRow(index)
        && !isRow(index + 1)
        && rows(index) <= MOST_TITLE_ROWS
        && blocks.get(index).firstPage() > 1
        && blocks.get(index).cells().size() == 2
        && blocks.get(index).cells().get(1).split(" ").length <= MOST_GRADE_WORDS;
  }

  private int titleLevel(int above) {
    int heading = above;
    while (heading >= 0 && !isHeading(heading)) {
      heading--;
    }
    int level = heading < 0 ? STEP : blocks.get(heading).depth();
    return heading == above ? level + ABOVE : level;
  }

  /** Counts the rows of the table that ends here. */
  private int rows(int end) {
    int start = end;
    while (isRow(start)) {
      start--;
    }
    return end - start;
  }

  private String text(int index) {
    return blocks.get(index).text();
  }

  private boolean isHeading(int index) {
    return is(index, PassageKind.HEADING);
  }

  private boolean isRow(int index) {
    return is(index, PassageKind.TABLE_ROW);
  }

  private boolean is(int index, PassageKind kind) {
    return index >= 0 && index < blocks.size() && blocks.get(index).kind() == kind;
  }
}
