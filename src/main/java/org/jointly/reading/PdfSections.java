package org.jointly.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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
  private static final int LAST_CONTENTS_PAGE = 6;
  private static final Pattern CONTENTS_LINE = Pattern.compile("(\\D.{3,120}?)[\\s.…]+\\d{1,2}");
  private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^:]{2,58}[\\p{L}?]");
  static final Pattern GRADE_LINE = Pattern.compile("Grade \\d \\(\\p{L}[\\p{L} ]*\\)");

  private final List<Block> blocks;

  private PdfSections(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
  }

  static List<Block> of(List<Block> blocks) {
    PdfSections sections = new PdfSections(blocks);
    sections.knownTitles();
    sections.titlesOfLists();
    sections.joinGrades();
    sections.nest();
    sections.openByTables();
    return sections.blocks;
  }

  /**
   * Takes a short line for a heading, whatever it looks like, when the contents list it or another
   * heading has its words.
   */
  private void knownTitles() {
    Map<String, Integer> depths = new HashMap<>();
    for (Block block : blocks) {
      if (block.kind() == PassageKind.HEADING && block.firstPage() > 1) {
        depths.putIfAbsent(block.text(), block.depth());
      }
    }
    int outermost = depths.values().stream().min(Integer::compare).orElse(1);
    for (Block block : blocks) {
      Matcher entry = CONTENTS_LINE.matcher(block.text());
      if (block.firstPage() <= LAST_CONTENTS_PAGE && entry.matches()) {
        depths.putIfAbsent(entry.group(1), outermost);
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (is(i, PassageKind.PARAGRAPH) && depths.containsKey(text(i))) {
        title(i, depths.get(text(i)));
      }
    }
  }

  private void title(int index, int depth) {
    int page = blocks.get(index).firstPage();
    blocks.set(index, Block.of(PassageKind.HEADING, page, depth, text(index)));
  }

  /** Takes a short line right above a list for its heading, at the level of the one before. */
  private void titlesOfLists() {
    int depth = 0;
    for (int i = 0; i < blocks.size(); i++) {
      depth = isHeading(i) ? blocks.get(i).depth() : depth;
      boolean list = is(i + 1, PassageKind.BULLET) || is(i + 1, PassageKind.NUMBERED);
      if (depth > 0 && list && is(i, PassageKind.PARAGRAPH) && TITLE.matcher(text(i)).matches()) {
        title(i, depth);
      }
    }
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
