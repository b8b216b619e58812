package org.jointly.extraction.indicators;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.extraction.indicators.MeasureFinder.Stance;
import org.jointly.extraction.phrases.Cues;
import org.jointly.extraction.phrases.Cues.Place;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/**
 * Tells how a figure stands to others: part of the last, compared with it, unchanged, another's.
 */
final class Relations {
  private static final Set<String> LINKS =
      Set.of("is", "was", "of", "at", "for", "the", "average", "figure", "rate", "in");

  private final Cues<String> relations;
  private final Cues<String> comparators;

  Relations(Vocabulary vocabulary) {
    this.relations = Cues.of(vocabulary.scheme("figure-relations"), Concept::notation);
    this.comparators = Cues.of(vocabulary.scheme("comparators"), Concept::notation);
  }

  Found in(Sequence words) {
    return new Found(words, relations.in(words), comparators.in(words));
  }

  /** The relations that the words of one passage state. */
  record Found(Sequence words, List<Place<String>> relations, List<Place<String>> comparators) {

    /** Returns where comparisons begin. */
    Set<Integer> comparisons() {
      Set<Integer> starts = new HashSet<>();
      of("comparison").forEach(place -> starts.add(place.first()));
      of("standard").forEach(place -> starts.add(place.first()));
      return starts;
    }

    /**
     * Tells how a figure stands to those before it.
     *
     * @param dated whether the figure has a date or span of its own
     */
    Stance stance(Window window, List<Figure> earlier, boolean dated) {
      Numeral number = window.number();
      boolean before = states("part", window.from(), number.first());
      boolean behind = states("part", number.last() + 1, number.last() + 3);
      boolean compared = states("comparison", window.from(), number.first());
      boolean inOrder = states("in-order", number.last(), words.sentenceEnd(number.last()));
      boolean forecast = states("forecast", window.from(), number.first());
      boolean undated = compared && !dated && area(window, earlier).equals(Figure.AUTHORITY);
      boolean part = !earlier.isEmpty() && (before || behind);
      return new Stance(part, compared, inOrder || forecast || undated);
    }

    /** Returns whose figure it is: named just before the number or in the words behind it. */
    String area(Window window, List<Figure> earlier) {
      Numeral number = window.number();
      Optional<String> named =
          comparators.stream()
              .filter(place -> isBefore(place, window) || isBehind(place, window))
              .findFirst()
              .map(Place::value);
      boolean paired = number.first() == window.from() + 1 && words.is(window.from(), "and");
      if (named.isEmpty() && paired && !earlier.isEmpty()) {
        return earlier.get(earlier.size() - 1).area();
      }
      return named.orElse(Figure.AUTHORITY);
    }

    /** {@code The England figure was 28%}: nothing but links between the name and the number. */
    private boolean isBefore(Place<String> place, Window window) {
      int first = window.number().first();
      boolean linked = place.within(window.from(), first) && !hasComma(place.last(), first);
      for (int i = place.last() + 1; linked && i < first; i++) {
        linked = words.isAny(i, LINKS) || words.word(i).matches("\\d{4}");
      }
      return linked;
    }

    private boolean isBehind(Place<String> place, Window window) {
      return place.within(window.rightFrom(), window.to())
          && !hasComma(window.number().last(), place.first());
    }

    private boolean hasComma(int from, int to) {
      for (int i = from; i < to; i++) {
        if (words.behind(i).contains(",")) {
          return true;
        }
      }
      return false;
    }

    /** Returns where a figure is said to be what it was before, without being repeated. */
    List<Place<String>> unchanged() {
      return of("unchanged");
    }

    private List<Place<String>> of(String notation) {
      return relations.stream().filter(place -> place.value().equals(notation)).toList();
    }

    private boolean states(String notation, int from, int to) {
      return of(notation).stream().anyMatch(place -> place.first() >= from && place.first() < to);
    }
  }
}
