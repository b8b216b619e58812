package org.jointly.reading;

import java.util.List;

/** What stands on a page between its margins: a line of running text or a row of a table. */
sealed interface Item {

  int page();

  float top();

  /** A line of running text. */
  record Text(Line line) implements Item {
    @Override
    public int page() {
      return line.page();
    }

    @Override
    public float top() {
      return line.top();
    }
  }

  /**
   * A row of a table.
   *
   * @param page the page
   * @param top its upper border
   * @param cells its cells from left to right, those without words left out
   */
  record Row(int page, float top, List<String> cells) implements Item {}
}
