package org.jointly.extraction.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointly.extraction.phrases.Cues;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/**
 * Tells what a number counts by the nouns around it. The nouns are cues of the concepts of the
 * units scheme.
 */
final class UnitNouns {
  private static final Set<String> STOPS =
      Set.of(
          "live",
          "lives",
          "lived",
          "living",
          "are",
          "is",
          "were",
          "was",
          "have",
          "has",
          "had",
          "in",
          "at",
          "of",
          "for",
          "by",
          "from",
          "who",
          "which",
          "that",
          "be",
          "been",
          "being",
          "placed",
          "subsequently",
          "whom",
          "to",
          "on");
  private static final Set<String> COPULAS = Set.of("are", "is", "were", "was");
  private static final int FAR = 8;

  private final Cues<String> cues;

  UnitNouns(Vocabulary vocabulary) {
    this.cues = Cues.of(vocabulary.scheme("units"), Concept::notation);
  }

  /** Finds the unit nouns of a passage; the longest where they overlap. */
  Found in(Sequence words) {
    return new Found(words, cues.in(words));
  }

  /** The unit nouns of one passage. */
  static final class Found {
    private final Sequence words;
    private final Map<Integer, String> byFirstWord = new HashMap<>();

    private Found(Sequence words, List<Cues.Place<String>> places) {
      this.words = words;
      places.forEach(place -> byFirstWord.put(place.first(), place.value()));
    }

    /** Returns the unit of the noun that follows a number, before any verb or preposition. */
    Optional<String> behind(int last, int limit) {
      int to = Math.min(Math.min(limit, last + 1 + FAR), words.sentenceEnd(last));
      for (int i = last + 1; i < to; i++) {
        if (byFirstWord.containsKey(i)) {
          return Optional.of(byFirstWord.get(i));
        }
        if (words.isAny(i, STOPS)) {
          boolean equated = words.isAny(i, COPULAS) && i + 1 < to;
          return equated ? Optional.ofNullable(byFirstWord.get(i + 1)) : Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** Returns the unit of the last noun before a number in its sentence. */
    Optional<String> before(int first) {
      for (int i = first - 1; i >= 0 && !words.endsSentence(i); i--) {
        if (byFirstWord.containsKey(i)) {
          return Optional.of(byFirstWord.get(i));
        }
      }
      return Optional.empty();
    }
  }
}
