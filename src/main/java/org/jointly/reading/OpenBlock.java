package org.jointly.reading;

import java.util.List;
import org.jointly.model.PassageKind;

/** A passage whose lines are still coming. */
final class OpenBlock {

  private final PassageKind kind;
  private final String number;
  private final int depth;
  private final Line first;
  private final StringBuilder text = new StringBuilder();
  private float textLeft;
  private int lines;
  private int lastPage;

  OpenBlock(PassageKind kind, String number, int depth, Line first) {
    this.kind = kind;
    this.number = number;
    this.depth = depth;
    this.first = first;
    this.lastPage = first.page();
    this.textLeft =
        first.segments().size() > 1 && kind != PassageKind.HEADING && kind != PassageKind.PARAGRAPH
            ? first.segments().get(1).left()
            : first.left();
  }

  void add(Line line, String words) {
    Mending.join(text, words);
    lastPage = line.page();
    if (++lines == 2) {
      textLeft = Math.max(textLeft, line.left());
    }
  }

  PassageKind kind() {
    return kind;
  }

  int length() {
    return text.length();
  }

  /** Returns where its first line begins, number or bullet included. */
  float markLeft() {
    return first.left();
  }

  /** Returns where its lines after the first begin. */
  float textLeft() {
    return lines < 2 ? first.left() : textLeft;
  }

  /** Returns where its words begin after its number or bullet. */
  float hangingLeft() {
    return textLeft;
  }

  /** Tells whether it breaks off before the end of a sentence. */
  boolean unfinished() {
    int last = text.length() - 1;
    return last >= 0 && ".:;!?".indexOf(text.charAt(last)) < 0;
  }

  Block block() {
    return new Block(
        kind, number, first.page(), lastPage, depth, Mending.finished(text), List.of());
  }
}
