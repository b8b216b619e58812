package org.jointly.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jointly.model.PassageKind;

/** Tells a report's front matter, contents and closing matter from its text. */
final class Zones {

  private static final int SHORTEST_PARAGRAPH = 160;
  private static final int LONGEST_TITLE_PAGE = 30;
  private static final Pattern CONTENTS_TITLE = Pattern.compile("(?i)(table of )?contents");
  private static final Pattern CONTENTS_LINE = Pattern.compile("\\D.*?[\\s.…]\\d{1,3}");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(The Office for Standards in Education|Any complaints about the inspection).*");

  private final List<Block> blocks;
  private final List<Block> zoned = new ArrayList<>();

  private Zones(List<Block> blocks) {
    this.blocks = blocks;
  }

  static List<Block> of(List<Block> blocks) {
    Zones zones = new Zones(blocks);
    int next = zones.closing(zones.contents(zones.front()));
    zones.zoned.addAll(blocks.subList(next, blocks.size()));
    return zones.zoned;
  }

  /**
   * Takes the title page: all before the contents where that is only text, else its short lines.
   */
  private int front() {
    int next = 0;
    int title = title(0);
    while (next < title && isText(blocks.get(next))) {
      next++;
    }
    boolean all = next == title && title < Math.min(blocks.size(), LONGEST_TITLE_PAGE);
    int last = all ? title : titles(next);
    next = 0;
    while (next < last && (all || isFront(blocks.get(next)))) {
      add(next++, PassageKind.FRONT);
    }
    return next;
  }

  /** Returns where the title page ends: before the headings right above the first list. */
  private int titles(int text) {
    int end = text;
    boolean list =
        text < blocks.size()
            && (blocks.get(text).kind() == PassageKind.NUMBERED
                || blocks.get(text).kind() == PassageKind.BULLET);
    while (list
        && end > 0
        && blocks.get(end - 1).kind() == PassageKind.HEADING
        && blocks.get(end - 1).lastPage() == blocks.get(text).firstPage()) {
      end--;
    }
    return end;
  }

  private static boolean isFront(Block block) {
    return switch (block.kind()) {
      case HEADING -> !CONTENTS_TITLE.matcher(block.text()).matches();
      case PARAGRAPH -> block.text().length() < SHORTEST_PARAGRAPH;
      default -> false;
    };
  }

  private static boolean isText(Block block) {
    return switch (block.kind()) {
      case HEADING, PARAGRAPH, FOOTNOTE -> true;
      default -> false;
    };
  }

  private int title(int from) {
    int title = from;
    while (title < blocks.size() && !CONTENTS_TITLE.matcher(blocks.get(title).text()).matches()) {
      title++;
    }
    return title;
  }

  private int contents(int from) {
    int title = title(from);
    if (title == blocks.size()) {
      return from;
    }
    zoned.addAll(blocks.subList(from, title));
    int end = contentsEnd(title + 1);
    for (int i = title; i < end; i++) {
      add(i, PassageKind.CONTENTS);
    }
    return end;
  }

  /** Returns the place after the last line that ends in a page number. */
  private int contentsEnd(int from) {
    int end = from;
    for (int i = from; i < blocks.size() && i < end + 3; i++) {
      if (blocks.get(i).text().length() > 2 * SHORTEST_PARAGRAPH) {
        break;
      }
      end = CONTENTS_LINE.matcher(blocks.get(i).text()).matches() ? i + 1 : end;
    }
    return end;
  }

  private int closing(int from) {
    int start = blocks.size();
    for (int i = blocks.size() - 1; i >= from && i > blocks.size() - 25; i--) {
      start = CLOSING.matcher(blocks.get(i).text()).matches() ? i : start;
    }
    zoned.addAll(blocks.subList(from, start));
    for (int i = start; i < blocks.size(); i++) {
      add(i, PassageKind.BACK);
    }
    return blocks.size();
  }

  private void add(int index, PassageKind kind) {
    Block block = blocks.get(index);
    zoned.add(block.kind() == PassageKind.FOOTNOTE ? block : block.as(kind));
  }
}
