package org.jointly.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What a page says around its letters: tags, artifacts, the colour in use and level rules. */
final class PageMarks {

  private static final int MOST_RULES = 2_000;
  private static final int DEEPEST = 1_000;
  private static final int DARK = 0x60;

  private final Deque<int[]> open = new ArrayDeque<>();
  private final List<PageLines.Rule> rules = new ArrayList<>();
  private PDRectangle box = new PDRectangle();
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

  void rule(float x, float y, float width) {
    if (rules.size() < MOST_RULES) {
      float left = x - box.getLowerLeftX();
      rules.add(new PageLines.Rule(left, left + width, box.getUpperRightY() - y));
    }
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
