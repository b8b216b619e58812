package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what bears the names of the inspected authority and another: "the X and Y safeguarding
 * board", "the director for X and Y".
 */
final class CompoundDetector implements Detector {
  /** The rule's name: a board with such a name is one board. */
  static final String RULE = "arrangement/compound";

  private static final int CLOSE = 3;
  private static final Set<String> HOLDING = Set.of("for", "in", "at", "of", "across");

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    return sentence
        .all(Role.AUTHORITY)
        .flatMap(
            other ->
                sentence
                    .all(Role.SELF)
                    .filter(self -> areJoined(sentence, self, other))
                    .flatMap(self -> subject(sentence, self, other).stream()))
        .map(tag -> Mentions.of(report.subject(tag), sentence, tag, Optional.empty(), RULE, report))
        .toList();
  }

  private static boolean areJoined(Sentence sentence, Tag one, Tag two) {
    int between = Math.min(one.last(), two.last()) + 1;
    int gap = Math.max(one.first(), two.first()) - between;
    return gap == 0
        || gap <= CLOSE
            && IntStream.range(between, between + gap)
                .anyMatch(word -> sentence.word(word).equals("and"));
  }

  private static Optional<Tag> subject(Sentence sentence, Tag one, Tag two) {
    int from = Math.min(one.first(), two.first());
    int to = Math.max(one.last(), two.last());
    return sentence
        .all(Role.SUBJECT)
        .filter(
            tag ->
                tag.first() > to && tag.first() - to < CLOSE
                    || HOLDING.contains(sentence.word(tag.last() + 1))
                        && from > tag.last()
                        && from - tag.last() <= CLOSE + 1)
        .findFirst();
  }
}
