package org.jointly.extraction.recommendations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/**
 * Tells the headings, introductions and deadlines among the passages of a report by the wordings of
 * the vocabulary. Thread-safe.
 */
final class Marks {
  private static final String SCHEME = "recommendation-marks";
  private static final int LONGEST_HEADING = 16;

  private final Phrases sections;
  private final Phrases urgent;
  private final Phrases closing;
  private final Phrases introductions;
  private final Phrases absences;
  private final Phrases openings;
  private final Phrases deadlines;
  private final Phrases board;
  private final Map<String, String> deadlineNames = new HashMap<>();

  Marks(Vocabulary vocabulary) {
    sections = phrases(vocabulary, "section-heading");
    urgent = phrases(vocabulary, "urgent-heading");
    closing = phrases(vocabulary, "closing-heading");
    introductions = phrases(vocabulary, "introduction");
    absences = phrases(vocabulary, "absence");
    openings = phrases(vocabulary, "opening");
    deadlines = Phrases.of(vocabulary.scheme("deadlines"));
    board = Phrases.of(vocabulary.concept("addressees", "lscb").stream().toList());
    for (Concept deadline : vocabulary.scheme("deadlines")) {
      deadlineNames.put(deadline.notation(), deadline.prefLabel());
    }
  }

  private static Phrases phrases(Vocabulary vocabulary, String notation) {
    return Phrases.of(List.of(vocabulary.concept(SCHEME, notation).orElseThrow()));
  }

  /** Tells whether recommendations stand under a heading. */
  boolean opensSection(String heading) {
    Words words = Words.of(heading);
    return sections.whole(words).isPresent() || urgent.whole(words).isPresent();
  }

  /** Tells whether a heading begins another part of the report. */
  boolean closesSection(String heading) {
    return closing.in(Words.of(heading));
  }

  /** Tells whether a heading names the safeguarding board. */
  boolean namesBoard(String heading) {
    Words words = Words.of(heading);
    return words.size() <= LONGEST_HEADING && board.in(words);
  }

  /** Returns the deadline that a heading of recommendations sets, empty where it sets none. */
  String deadlineOfHeading(String heading) {
    return urgent
        .whole(Words.of(heading))
        .map(found -> deadlineNames.get("immediately"))
        .orElse("");
  }

  /** Finds the deadline that a line of its own states. */
  Optional<String> deadlineLine(Words words) {
    return deadlines.whole(words).map(deadlineNames::get);
  }

  /** Tells whether words lead to recommendations rather than recommend. */
  boolean introduces(Words words) {
    return introductions.in(words);
  }

  /** Tells whether words say that nothing is recommended. */
  boolean deniesAny(Words words) {
    return absences.open(words);
  }

  /** Tells whether words begin as a recommendation does. */
  boolean opens(Words words) {
    return openings.open(words);
  }

  /** Tells whether words go on, from the given one, as a recommendation begins. */
  boolean opensAt(Words words, int word) {
    return openings.openAt(words, word);
  }
}
