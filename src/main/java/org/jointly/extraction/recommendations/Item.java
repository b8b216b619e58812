package org.jointly.extraction.recommendations;

import org.jointly.model.Passage;

/**
 * One recommendation as it stands in the report.
 *
 * @param passage the passage in which it begins
 * @param text the whole of its words, sub-items included
 * @param deadline the deadline in force there, empty where there is none
 * @param board whether it stands in the part on the safeguarding board
 */
record Item(Passage passage, String text, String deadline, boolean board) {

  Item and(Passage more) {
    return new Item(passage, text + " " + more.text(), deadline, board);
  }
}
