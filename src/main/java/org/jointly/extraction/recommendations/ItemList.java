package org.jointly.extraction.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  /** How a bullet begins that is only the rest of a broken line: no imperative ends so. */
  private static final Pattern NO_VERB =
      Pattern.compile(
          "(?!bring$).*(ed|ing|[^s]s)|and|or|of|for|in|by|with|that|which|from|on|at|a");

  private final Marks marks;
  private final boolean board;
  private final List<Item> items = new ArrayList<>();
  private final List<Item> loose = new ArrayList<>();
  private String deadline = "";
  private boolean apart;

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
    apart |= stated.isPresent();
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
    take(passage, words);
    apart = false;
    marks.deadlineAtEnd(passage.text(), words).ifPresent(found -> deadline(marks.deadline(found)));
  }

  private void take(Passage passage, Words words) {
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

  /**
   * Tells whether a passage is a part of the item before it rather than one of its own; it never is
   * across a line that states a deadline.
   */
  private boolean continues(Passage passage, Words words) {
    if (items.isEmpty() || apart) {
      return false;
    }
    String before = items.get(items.size() - 1).text();
    boolean paragraph = passage.is(PassageKind.PARAGRAPH);
    boolean listed = before.endsWith(":") || !Character.isLetterOrDigit(passage.text().charAt(0));
    boolean brokenOff = Character.isLowerCase(passage.text().charAt(0)) && !endsSentence(before);
    return (paragraph && listed)
        || (brokenOff
            && !marks.opens(words)
            && (paragraph || NO_VERB.matcher(words.word(0)).matches()));
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
    return new Item(passage, ownText(passage), deadline, board);
  }

  /** Leaves out the deadline of the next items that ran on at the end of this one. */
  private String ownText(Passage passage) {
    String text = passage.text();
    return marks
        .deadlineAtEnd(text, Words.of(text))
        .map(found -> text.substring(0, found.start()).strip())
        .orElse(text);
  }
}
