package org.jointly.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointly.model.PassageKind;

/**
 * Gives the headings of a text without heading marks their levels. The table of contents lists the
 * outer headings; one of those that another of those follows at once is the outermost.
 */
final class TextLevels {

  private static final Pattern ENTRY = Pattern.compile("(\\D.*?)[\\s.…]+\\d{1,3}(\\s\\d{1,3})*");
  private static final int OUTERMOST = 1;
  private static final int LISTED = 2;
  private static final int UNLISTED = 3;

  private final List<Block> blocks;
  private final Set<String> entries = new HashSet<>();
  private final StringBuilder joined = new StringBuilder(" ");
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean sure;

  private TextLevels(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
  }

  static List<Block> of(List<Block> blocks) {
    TextLevels levels = new TextLevels(blocks);
    levels.count();
    levels.titlesOfTables();
    for (int i = 0; i < levels.blocks.size(); i++) {
      levels.level(i);
    }
    return levels.blocks;
  }

  private void count() {
    for (Block block : blocks) {
      if (block.kind() == PassageKind.TABLE_ROW) {
        entry(String.join(" ", block.cells()));
      } else if (block.kind() == PassageKind.HEADING) {
        counts.merge(key(block.text()), 1, Integer::sum);
      }
    }
  }

  /** Keeps an entry of the contents; lines that ran together keep all their page numbers. */
  private void entry(String line) {
    Matcher entry = ENTRY.matcher(line);
    if (entry.matches()) {
      entries.add(key(entry.group(1)));
      joined.append(entry.group(2) == null ? "" : key(entry.group(1)) + " ");
    }
  }

  /** A short line with a colon above a table is its heading. */
  private void titlesOfTables() {
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == PassageKind.PARAGRAPH
          && block.text().length() < 60
          && block.text().endsWith(":")
          && blocks.get(i + 1).kind() == PassageKind.TABLE_ROW) {
        blocks.set(i, Block.of(PassageKind.HEADING, 1, 0, block.text()));
      }
    }
  }

  private void level(int index) {
    Block block = blocks.get(index);
    if (block.kind() == PassageKind.HEADING && block.depth() == 0) {
      blocks.set(index, block.deep(depth(index)));
    } else if (block.cells().size() == 2 && !inTable(index) && isListed(block.cells().get(0))) {
      blocks.set(index, block.deep(LISTED));
    }
  }

  private int depth(int index) {
    if (!isListed(blocks.get(index).text())) {
      return entries.isEmpty() ? OUTERMOST : UNLISTED;
    }
    if (isRow(index + 1) && isRow(index + 2)) {
      return OUTERMOST;
    }
    String below = headingBelow(index + 1);
    if (below.isEmpty()) {
      return LISTED;
    }
    boolean repeated = counts.getOrDefault(key(below), 0) > 1;
    int depth = repeated || !sure ? OUTERMOST : LISTED;
    sure = sure || repeated;
    return depth;
  }

  private boolean inTable(int index) {
    return isRow(index - 1) || isRow(index + 1);
  }

  private boolean isRow(int index) {
    return index >= 0 && index < blocks.size() && blocks.get(index).kind() == PassageKind.TABLE_ROW;
  }

  /** Returns the next listed heading when no text stands before it. */
  private String headingBelow(int from) {
    for (int i = from; i < blocks.size() && blocks.get(i).kind() == PassageKind.HEADING; i++) {
      if (isListed(blocks.get(i).text())) {
        return blocks.get(i).text();
      }
    }
    return "";
  }

  private boolean isListed(String heading) {
    return entries.contains(key(heading)) || joined.indexOf(" " + key(heading) + " ") >= 0;
  }

  private static String key(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("grade \\d.*", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
