package org.jointly.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A printed line with its place and look.
 *
 * @param page the page, from 1
 * @param top its baseline, in points from the page's upper edge
 * @param size the size of most of its letters, in points
 * @param colour the colour of its first letter as {@code 0xRRGGBB}
 * @param artifact whether the file marks it as a running head or foot
 * @param marked whether it begins with a raised footnote mark
 * @param segments its stretches from left to right; at least one
 * @param parts the same, divided further where another tagged content begins at a word: cells of a
 *     table may stand as close as words
 */
record Line(
    int page,
    float top,
    float size,
    int colour,
    boolean artifact,
    boolean marked,
    List<Segment> segments,
    List<Segment> parts) {

  float left() {
    return segments.get(0).left();
  }

  float right() {
    return segments.get(segments.size() - 1).right();
  }

  boolean bold() {
    return segments.stream().allMatch(Segment::bold);
  }

  Segment first() {
    return segments.get(0);
  }

  /** Returns the whole line, its stretches divided by a blank. */
  String text() {
    return segments.size() == 1
        ? first().text()
        : segments.stream().map(Segment::text).collect(Collectors.joining(" "));
  }
}
