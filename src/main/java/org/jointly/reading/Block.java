package org.jointly.reading;

import java.util.List;
import org.jointly.model.PassageKind;

/**
 * A passage before it has its place in the report.
 *
 * @param kind what it is on the page
 * @param number the printed number; empty where none is printed
 * @param firstPage the page it begins on, from 1
 * @param lastPage the page it ends on
 * @param depth the level of a heading, or of a table's row that opens a section; the nesting of a
 *     bullet; otherwise 0
 * @param text its text on one line
 * @param cells the cells of a table row
 */
record Block(
    PassageKind kind,
    String number,
    int firstPage,
    int lastPage,
    int depth,
    String text,
    List<String> cells) {

  static Block of(PassageKind kind, int page, int depth, String text) {
    return new Block(kind, "", page, page, depth, text, List.of());
  }

  static Block row(int firstPage, int lastPage, List<String> cells) {
    return new Block(
        PassageKind.TABLE_ROW, "", firstPage, lastPage, 0, String.join("\t", cells), cells);
  }

  /** Returns this block as one of another kind, which has neither number nor depth. */
  Block as(PassageKind other) {
    return new Block(other, "", firstPage, lastPage, 0, text, List.of());
  }

  Block with(String otherText) {
    return new Block(kind, number, firstPage, lastPage, depth, otherText, cells);
  }

  Block deep(int otherDepth) {
    return new Block(kind, number, firstPage, lastPage, otherDepth, text, cells);
  }

  Block numbered(String printed) {
    return new Block(PassageKind.NUMBERED, printed, firstPage, lastPage, 0, text, cells);
  }
}
