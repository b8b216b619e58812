package org.jointly.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointly.model.PassageKind;

/**
 * Mends what a conversion to text damages: numbers that were lost or stand inside their paragraph,
 * paragraphs cut by a page, rows of a table whose cells came apart.
 */
final class TextRepairs {

  private static final Pattern GLUED_GRADE = Pattern.compile("(?<=\\p{Ll})(?=Grade \\d)");
  private static final int MOST_WORDS = 3;

  private final List<Block> blocks;

  private TextRepairs(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
  }

  static List<Block> of(List<Block> blocks) {
    TextRepairs repairs = new TextRepairs(blocks);
    repairs.lostNumbers();
    repairs.loneBullets();
    repairs.dividedHeadings();
    return repairs.blocks;
  }

  private void lostNumbers() {
    int last = 0;
    int from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (is(i, PassageKind.NUMBERED)) {
        int number = Integer.parseInt(blocks.get(i).number());
        if (number == last + 2) {
          numbered(last + 1, from, i);
        }
        last = number;
        from = i + 1;
      }
    }
  }

  /** Finds the one lost number between two others: inside a paragraph, or at the nearest item. */
  private void numbered(int number, int from, int to) {
    Pattern inside = Pattern.compile(" " + number + "\\.(?= \\p{Ll})");
    for (int i = from; i < to; i++) {
      Matcher found = inside.matcher(blocks.get(i).text());
      if (isText(i) && found.find()) {
        blocks.set(i, blocks.get(i).with(found.replaceFirst("")).numbered("" + number));
        return;
      }
    }
    if (to > 0 && isText(to - 1) && (to - 1 == from || is(to - 2, PassageKind.HEADING))) {
      blocks.set(to - 1, blocks.get(to - 1).numbered("" + number));
    }
  }

  /** Joins a list of one item to the numbered paragraph before it: a page cut it in two. */
  private void loneBullets() {
    for (int i = blocks.size() - 1; i > 0; i--) {
      if (is(i, PassageKind.BULLET)
          && is(i - 1, PassageKind.NUMBERED)
          && !blocks.get(i - 1).text().endsWith(":")
          && (!is(i + 1, PassageKind.BULLET) || startsLow(i) && unfinished(i - 1))) {
        StringBuilder whole = new StringBuilder(blocks.get(i - 1).text());
        Mending.join(whole, blocks.remove(i).text());
        blocks.set(i - 1, blocks.get(i - 1).with(whole.toString()));
      }
    }
  }

  private boolean startsLow(int index) {
    return Character.isLowerCase(blocks.get(index).text().charAt(0));
  }

  private boolean unfinished(int index) {
    return !blocks.get(index).text().matches(".*[.:;!?]");
  }

  /**
   * Puts a heading and the line that belongs to it together: its grade, or its row's other cell.
   */
  private void dividedHeadings() {
    Set<String> lastCells = lastCells();
    for (int i = blocks.size() - 1; i > 0; i--) {
      if (is(i, PassageKind.HEADING)) {
        String apart = GLUED_GRADE.matcher(blocks.get(i).text()).replaceFirst(" ");
        blocks.set(i, blocks.get(i).with(apart));
      }
      if (!is(i, PassageKind.HEADING) || !is(i - 1, PassageKind.HEADING)) {
        continue;
      }
      String first = blocks.get(i - 1).text();
      String second = blocks.get(i).text();
      if (PdfSections.GRADE_LINE.matcher(second).matches()) {
        blocks.set(i - 1, blocks.get(i - 1).with(first + " " + second));
        blocks.remove(i);
      } else if (lastCells.contains(second)) {
        blocks.set(i - 1, Block.row(1, 1, List.of(first, second)));
        blocks.remove(i);
      }
    }
  }

  private Set<String> lastCells() {
    Set<String> cells = new HashSet<>();
    for (Block block : blocks) {
      if (block.cells().size() > 1) {
        String cell = block.cells().get(block.cells().size() - 1);
        if (cell.split(" ").length <= MOST_WORDS && !cell.matches(".*\\d.*")) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private boolean isText(int index) {
    return is(index, PassageKind.BULLET) || is(index, PassageKind.PARAGRAPH);
  }

  private boolean is(int index, PassageKind kind) {
    return index >= 0 && index < blocks.size() && blocks.get(index).kind() == kind;
  }
}
