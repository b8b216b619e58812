package org.jointly.extraction.recommendations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueMatch;
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
  private final Phrases verbs;
  private final Phrases subjects;
  private final Phrases deadlines;
  private final Phrases board;
  private final Map<String, String> deadlineNames = new HashMap<>();

  Marks(Vocabulary vocabulary) {
    sections = phrases(vocabulary, "section-heading");
    urgent = phrases(vocabulary, "urgent-heading");
    closing = phrases(vocabulary, "closing-heading");
    introductions = phrases(vocabulary, "introduction");
    absences = phrases(vocabulary, "absence");
    verbs = phrases(vocabulary, "opening");
    subjects = phrases(vocabulary, "opening-subject");
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
    return introductions.in(words) && !opensByVerb(words, 0);
  }

  /** Tells whether words say that nothing is recommended. */
  boolean deniesAny(Words words) {
    return absences.open(words);
  }

  /** Tells whether words begin as a recommendation does. */
  boolean opens(Words words) {
    return opensByVerb(words, 0) || subjects.open(words);
  }

  /** Tells whether words go on, from the given one, with the verb of a recommendation. */
  boolean opensByVerb(Words words, int word) {
    return verbs.openAt(words, word);
  }

  /** Finds a deadline that stands behind everything else, with nothing but a colon after it. */
  Optional<CueMatch<String>> deadlineAtEnd(String text, Words words) {
    if (!text.endsWith(":")) {
      return Optional.empty();
    }
    return deadlines
        .last(words)
        .filter(found -> Character.isUpperCase(text.charAt(found.start())))
        .filter(found -> text.substring(found.end()).strip().equals(":"));
  }

  /** Returns how facts name the deadline of a cue. */
  String deadline(CueMatch<String> found) {
    return deadlineNames.get(found.value());
  }
}
