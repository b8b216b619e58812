package org.jointly.extraction.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/**
 * Tells whom a recommendation addresses: the body that its first words name as the one to act, or
 * else the one in whose part of the report it stands. Thread-safe.
 */
final class Addressees {
  private static final String AUTHORITY = "authority";
  private static final String BOARD = "lscb";
  private static final int LONGEST_SUBJECT = 16;
  private static final int LONGEST_NAME = 8;
  private static final List<String> DUTIES = List.of("should", "must", "need", "needs", "will");

  private static final Set<String> PREPOSITIONS =
      Set.of("with", "through", "by", "between", "from", "on", "to", "for", "in");

  private final Phrases bodies;
  private final Marks marks;

  Addressees(Vocabulary vocabulary, Marks marks) {
    this.bodies = Phrases.of(vocabulary.scheme("addressees"));
    this.marks = marks;
  }

  /** Returns the addressee's notation. */
  String of(Item item) {
    if (item.board()) {
      return BOARD;
    }
    return named(item.text()).orElse(AUTHORITY);
  }

  private Optional<String> named(String text) {
    Words words = Words.of(text);
    int duty = marks.opensByVerb(words, 0) ? -1 : duty(words);
    return bodies
        .first(words)
        .filter(body -> duty > 0 && body.start() < words.start(duty))
        .filter(body -> isSubject(words, words.wordAt(body.start())))
        .map(CueMatch::value);
  }

  /** A body behind a preposition, as in "working with the board to", is not the one to act. */
  private static boolean isSubject(Words words, int body) {
    return IntStream.range(0, body).mapToObj(words::word).noneMatch(PREPOSITIONS::contains);
  }

  private int duty(Words words) {
    for (int i = 1; i < Math.min(words.size(), LONGEST_SUBJECT) && !words.endsSentence(i); i++) {
      if (DUTIES.contains(words.word(i)) || toAct(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A bare infinitive such as "the board to review" states a duty; "access to support" does not.
   */
  private boolean toAct(Words words, int index) {
    return words.word(index).equals("to")
        && index < LONGEST_NAME
        && marks.opensByVerb(words, index + 1);
  }
}
