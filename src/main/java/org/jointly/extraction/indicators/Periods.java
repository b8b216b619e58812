package org.jointly.extraction.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointly.extraction.phrases.Cues;
import org.jointly.extraction.phrases.Cues.Place;
import org.jointly.extraction.phrases.DatePhrase;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/** Tells the date or span of time that a figure is given for. */
final class Periods {
  private static final int OPENING_WORDS = 4;

  private final Cues<String> spans;

  Periods(Vocabulary vocabulary) {
    this.spans = Cues.of(vocabulary.scheme("periods"), Concept::prefLabel);
  }

  /** Finds the periods of a passage. */
  Found in(Sequence words, List<DatePhrase> dates) {
    List<Place<String>> places = new ArrayList<>(spans.in(words));
    for (DatePhrase date : dates) {
      boolean since = words.is(date.first() - 1, "since");
      if (!date.iso().isEmpty()) {
        String label = since ? "since " + date.iso() : date.iso();
        places.add(new Place<>(label, date.first(), date.last()));
      }
    }
    places.sort(Comparator.comparingInt(Place::first));
    return new Found(words, places);
  }

  /** The periods of one passage. */
  record Found(Sequence words, List<Place<String>> places) {

    /** Returns the period that the passage begins with, as in {@code At 31 March 2015, …}. */
    Optional<String> opening() {
      return places.stream()
          .filter(place -> place.first() < OPENING_WORDS)
          .findFirst()
          .map(Place::value);
    }

    /**
     * Returns the period said of a number: behind it up to a limit, or else before it in its
     * sentence. What a passage opens with holds against a later "or ongoing at the time".
     */
    Optional<String> of(Numeral number, int limit) {
      Optional<Place<String>> before = before(number);
      Optional<Place<String>> behind = next(number.last(), limit);
      boolean either = behind.filter(place -> saysOr(number.last(), place.first())).isPresent();
      return (either && before.isPresent() ? before : behind.or(() -> before)).map(Place::value);
    }

    /** Returns the first period that begins behind a word and before a limit. */
    Optional<String> behind(int last, int limit) {
      return next(last, limit).map(Place::value);
    }

    private Optional<Place<String>> next(int last, int limit) {
      return places.stream()
          .filter(place -> place.first() > last && place.first() < limit)
          .findFirst();
    }

    private Optional<Place<String>> before(Numeral number) {
      int start = words.sentenceStart(number.first());
      return places.stream()
          .filter(place -> place.first() >= start && place.last() < number.first())
          .reduce((earlier, later) -> later);
    }

    private boolean saysOr(int from, int to) {
      for (int i = from + 1; i < to; i++) {
        if (words.is(i, "or")) {
          return true;
        }
      }
      return false;
    }
  }
}
