package org.jointly.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointly.model.PassageKind;

/** Puts the lines of a PDF together to passages, in reading order and whole across pages. */
final class PdfBlocks {

  private static final float LEADING = 1.38f;

  private final Styles styles;
  private final NumberSeries series = new NumberSeries();
  private final BulletDepth depths = new BulletDepth();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
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
    } else {
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
        || line.left() < open.textLeft() - 4
        || Mark.of(line).isPresent()
        || styles.endsShort(before, line);
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
    if (inTitle || !series.takes(Integer.parseInt(mark.number()), line.left())) {
      return false;
    }
    begin(PassageKind.NUMBERED, mark.number(), 0, line, mark.text());
    return true;
  }

  /** Tells a line that goes on with the open passage over a page break or a footnote. */
  private boolean continues(Line line) {
    if (before != null && before.page() == line.page()) {
      return line.top() - before.top() <= LEADING * line.size()
          && styles.alike(before, line)
          && line.left() >= open.textLeft() - 4
          && (open.kind() == PassageKind.HEADING || !styles.endsShort(before, line));
    }
    return before != null
        && open.kind() != PassageKind.HEADING
        && !styles.standsOut(line)
        && (open.unfinished() && !styles.endsShort(before, line)
            || Character.isLowerCase(line.text().charAt(0))
            || open.kind() == PassageKind.NUMBERED && line.left() > open.left() + 8);
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
