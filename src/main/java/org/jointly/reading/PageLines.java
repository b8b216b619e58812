package org.jointly.reading;

import java.util.List;

/**
 * The lines of one page from top to bottom.
 *
 * @param page the page, from 1
 * @param height the page's height in points
 * @param lines its lines
 * @param rules the straight lines drawn on it
 */
record PageLines(int page, float height, List<Line> lines, List<Rule> rules) {

  /**
   * A level line drawn on the page, such as a table's border.
   *
   * @param left where it begins
   * @param right where it ends
   * @param top its place, in points from the page's upper edge
   */
  record Rule(float left, float right, float top) {}
}
