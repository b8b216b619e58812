package org.jointly.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointly.model.PassageKind;

/** Puts the lines of a PDF together to passages, in reading order and whole across pages. */
final class PdfBlocks {

  private static final float LEADING = 1.38f;
  private static final float NESTED = 25f;
  private static final float NOWHERE = -100f;
  private static final float INDENT = 4f;

  private final Styles styles;
  private final NumberSeries series = new NumberSeries();
  private final BulletDepth depths = new BulletDepth();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private float nestedLeft = NOWHERE;
  private OpenBlock open;
  private Line before;

  private PdfBlocks(Styles styles) {
    this.styles = styles;
  }

  static List<Block> of(List<PageLines> pages) {
    List<PageLines> bare = Furniture.without(pages);
    PdfBlocks blocks = new PdfBlocks(new Styles(bare));
    bare.forEach(blocks::page);
    blocks.close();
    return PdfSections.of(blocks.blocks);
  }

  private void page(PageLines page) {
    int notesFrom = Footnotes.start(page.lines(), styles.body());
    List<Line> text = page.lines().subList(0, notesFrom);
    List<Item> items = new RuledTables(page, text).items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Row row) {
        close();
        blocks.add(Block.row(row.page(), row.page(), row.cells()));
        before = null;
      } else if (items.get(i) instanceof Item.Text text1) {
        Line next =
            i + 1 < items.size() && items.get(i + 1) instanceof Item.Text t ? t.line() : null;
        line(text1.line(), next);
        before = text1.line();
      }
    }
    notes.addAll(Footnotes.blocks(page.lines().subList(notesFrom, page.lines().size())));
  }

  private void line(Line line, Line next) {
    boolean starts = starts(line);
    if (starts && marked(line)) {
      return;
    }
    if (open != null && (!starts || continues(line))) {
      open.add(line, line.text());
    } else if (heading(line, next)) {
      begin(PassageKind.HEADING, "", styles.level(line), line, line.text());
    } else if (isIndented(line)) {
      begin(PassageKind.BULLET, "", depths.of(line.left()), line, line.text());
      nestedLeft = line.left();
    } else if (!isBareBullet(line)) {
      begin(PassageKind.PARAGRAPH, "", 0, line, line.text());
    }
  }

  /**
   * Tells whether the line may begin a passage: another tag, a gap, another page or another look.
   */
  private boolean starts(Line line) {
    if (before == null || open == null || before.page() != line.page()) {
      return true;
    }
    if (line.first().tag() != 0 && line.first().tag() == lastTag(before)) {
      return false;
    }
    return line.top() - before.top() > LEADING * line.size()
        || !styles.alike(before, line)
        || line.segments().size() > 1
        || line.left() < open.textLeft() - INDENT
        || Mark.of(line).isPresent()
        || !goesOn(line) && styles.endsShort(before, line);
  }

  /** Tells an item of a list within a list whose own mark has no letter in the file. */
  private boolean isIndented(Line line) {
    return open != null
        && open.kind() == PassageKind.BULLET
        && (line.left() > open.markLeft() + NESTED || Math.abs(line.left() - nestedLeft) < INDENT);
  }

  private static boolean isBareBullet(Line line) {
    return line.text().length() == 1 && Characters.isBullet(line.text().charAt(0));
  }

  private static int lastTag(Line line) {
    return line.segments().get(line.segments().size() - 1).tag();
  }

  private boolean marked(Line line) {
    Optional<Mark> mark = Mark.of(line);
    if (mark.isEmpty()) {
      return false;
    }
    if (mark.get().isBullet()) {
      begin(PassageKind.BULLET, "", depths.of(line.left()), line, mark.get().text());
      return true;
    }
    return numbered(line, mark.get());
  }

  private boolean numbered(Line line, Mark mark) {
    boolean inTitle = line.page() == 1 && series.last() == 0 && styles.standsOut(line);
    if (inTitle || isInside(line) || !series.takes(Integer.parseInt(mark.number()), line.left())) {
      return false;
    }
    begin(PassageKind.NUMBERED, mark.number(), 0, line, mark.text());
    return true;
  }

  /** Tells a line in the midst of a paragraph, set in from where numbers stand. */
  private boolean isInside(Line line) {
    return open != null
        && before != null
        && before.page() == line.page()
        && line.top() - before.top() <= LEADING * line.size()
        && Math.abs(line.left() - open.hangingLeft()) < INDENT
        && !series.standsAt(line.left());
  }

  /** Tells a line that goes on with the open passage over a page break or a footnote. */
  private boolean continues(Line line) {
    if (before == null) {
      return false;
    }
    return before.page() == line.page() ? followsOn(line) : followsOnNextPage(line);
  }

  private boolean followsOn(Line line) {
    boolean near = line.top() - before.top() <= LEADING * line.size();
    if (goesOn(line)) {
      boolean full = open.unfinished() && !styles.endsShort(before, line);
      return near && (full || line.left() >= open.textLeft() - INDENT);
    }
    return near
        && styles.alike(before, line)
        && line.left() >= open.textLeft() - INDENT
        && (open.kind() == PassageKind.HEADING || !styles.endsShort(before, line));
  }

  private boolean followsOnNextPage(Line line) {
    return open.kind() != PassageKind.HEADING
        && !styles.standsOut(line)
        && (goesOn(line)
            || open.unfinished() && !styles.endsShort(before, line)
            || open.kind() == PassageKind.NUMBERED
                && open.textLeft() > open.markLeft() + INDENT
                && Math.abs(line.left() - open.textLeft()) < INDENT);
  }

  private static boolean goesOn(Line line) {
    return Character.isLowerCase(line.text().charAt(0));
  }

  private boolean heading(Line line, Line next) {
    boolean runsOn =
        next != null
            && next.first().tag() != 0
            && next.first().tag() == lastTag(line)
            && !styles.standsOut(next);
    return styles.isHeading(line) && !runsOn;
  }

  private void begin(PassageKind kind, String number, int depth, Line line, String text) {
    close();
    nestedLeft = NOWHERE;
    if (kind != PassageKind.BULLET) {
      depths.clear();
    }
    open = new OpenBlock(kind, number, depth, line);
    open.add(line, text);
  }

  private void close() {
    if (open != null) {
      blocks.add(Styles.isTooLong(open) ? open.block().as(PassageKind.PARAGRAPH) : open.block());
      open = null;
    }
    blocks.addAll(notes);
    notes.clear();
  }
}
