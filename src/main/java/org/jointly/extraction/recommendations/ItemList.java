package org.jointly.extraction.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.vocabulary.Words;

/**
 * Gathers the items of one section of recommendations.
 *
 * <p>An item is a numbered paragraph or a bullet. What hangs on an item is part of it: bullets
 * under a numbered paragraph, nested bullets, and lines that go on where the item broke off. Plain
 * paragraphs are items where the section has no others, or where they open as recommendations do.
 */
final class ItemList {
  private final Marks marks;
  private final boolean board;
  private final List<Item> items = new ArrayList<>();
  private final List<Item> loose = new ArrayList<>();
  private String deadline = "";

  ItemList(Marks marks, boolean board) {
    this.marks = marks;
    this.board = board;
  }

  boolean board() {
    return board;
  }

  /** Sets the deadline of the items that follow. */
  void deadline(String stated) {
    deadline = stated;
  }

  /** Tells whether a heading states a deadline, and if so lets it hold from here. */
  boolean isDeadline(Passage heading) {
    Optional<String> stated = marks.deadlineLine(Words.of(heading.text()));
    stated.ifPresent(this::deadline);
    return stated.isPresent();
  }

  List<Item> items() {
    return items.isEmpty() ? List.copyOf(loose) : List.copyOf(items);
  }

  void take(Passage passage) {
    Words words = Words.of(passage.text());
    if (words.size() == 0 || isDeadline(passage)) {
      return;
    }
    switch (passage.kind()) {
      case NUMBERED -> numbered(passage, words);
      case BULLET -> bullet(passage, words);
      case PARAGRAPH -> paragraph(passage, words);
      default -> {}
    }
  }

  private void numbered(Passage passage, Words words) {
    if (!marks.introduces(words) && !marks.deniesAny(words)) {
      items.add(item(passage));
    }
  }

  private void bullet(Passage passage, Words words) {
    boolean hangs = !items.isEmpty() && (passage.depth() > 1 || last().is(PassageKind.NUMBERED));
    if (hangs || continues(passage, words)) {
      extend(passage);
    } else if (!marks.deniesAny(words)) {
      items.add(item(passage));
    }
  }

  private void paragraph(Passage passage, Words words) {
    if (continues(passage, words)) {
      extend(passage);
    } else if (marks.introduces(words) || marks.deniesAny(words)) {
      return;
    } else if (!items.isEmpty() && marks.opens(words)) {
      items.add(item(passage));
    } else {
      loose.add(item(passage));
    }
  }

  /** Tells whether a passage is a part of the item before it rather than one of its own. */
  private boolean continues(Passage passage, Words words) {
    if (items.isEmpty()) {
      return false;
    }
    String before = items.get(items.size() - 1).text();
    boolean listed = before.endsWith(":") || !Character.isLetterOrDigit(passage.text().charAt(0));
    boolean brokenOff = Character.isLowerCase(passage.text().charAt(0)) && !endsSentence(before);
    return (listed && passage.is(PassageKind.PARAGRAPH)) || (brokenOff && !marks.opens(words));
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private Passage last() {
    return items.get(items.size() - 1).passage();
  }

  private void extend(Passage passage) {
    items.set(items.size() - 1, items.get(items.size() - 1).and(passage));
  }

  private Item item(Passage passage) {
    return new Item(passage, passage.text(), deadline, board);
  }
}
