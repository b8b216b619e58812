package org.jointly.reading;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What a page says around its letters: tags, artifacts, the colour in use and level rules. */
final class PageMarks {

  private static final int MOST_RULES = 2_000;
  private static final int DEEPEST = 1_000;
  private static final float SHORTEST_RULE = 12f;
  private static final int DARK = 0x60;

  private final Deque<int[]> open = new ArrayDeque<>();
  private final List<PageLines.Rule> rules = new ArrayList<>();
  private PDRectangle box = new PDRectangle();
  private Point2D.Float start = new Point2D.Float();
  private int lastTag;
  private int tag;
  private boolean artifact;
  private int colour;

  void clear(PDRectangle page) {
    box = page;
    open.clear();
    rules.clear();
    tag = 0;
    artifact = false;
    colour = 0;
  }

  /** Opens a stretch of marked content; only those that the file tags get a number of their own. */
  void open(boolean isArtifact, boolean isTagged) {
    if (open.size() < DEEPEST) {
      open.push(new int[] {tag, artifact ? 1 : 0});
    }
    artifact = artifact || isArtifact;
    tag = isTagged ? ++lastTag : tag;
  }

  void close() {
    if (!open.isEmpty()) {
      int[] before = open.pop();
      tag = before[0];
      artifact = before[1] == 1;
    }
  }

  /** Begins a straight line. */
  void from(Point2D.Float point) {
    start = point;
  }

  /** Draws on from the last point; only level lines are kept. */
  void to(Point2D.Float point) {
    float left = Math.min(start.x, point.x) - box.getLowerLeftX();
    float length = Math.abs(start.x - point.x);
    if (length > SHORTEST_RULE && Math.abs(start.y - point.y) < 1 && rules.size() < MOST_RULES) {
      rules.add(new PageLines.Rule(left, left + length, box.getUpperRightY() - start.y));
    }
    start = point;
  }

  /** Notes the colour in use; every dark one is black, as readers see it. */
  void colour(int rgb) {
    int brightest = Math.max(rgb >> 16, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
    colour = brightest < DARK ? 0 : rgb;
  }

  int tag() {
    return tag;
  }

  boolean artifact() {
    return artifact;
  }

  int colour() {
    return colour;
  }

  List<PageLines.Rule> rules() {
    return List.copyOf(rules);
  }
}
