package org.jointly.extraction.indicators;

import java.util.List;
import java.util.Set;
import org.jointly.extraction.indicators.Measures.Cue;
import org.jointly.extraction.phrases.Cues.Place;
import org.jointly.extraction.phrases.Sequence;

/** The cues of measures on either side of a figure, and what they may be taken to say of it. */
final class Sides {
  private static final Set<String> LINKS =
      Set.of(
          "is",
          "was",
          "are",
          "were",
          "at",
          "of",
          "for",
          "to",
          "stood",
          "account",
          "accounts",
          "about",
          "around",
          "approximately");
  private static final Set<String> VERBS =
      Set.of(
          "are", "is", "were", "was", "have", "has", "had", "live", "lives", "lived", "speak",
          "spoke", "speaks", "come", "came");

  private final Measures measures;
  private final Sequence words;
  private final List<Place<Cue>> places;

  Sides(Measures measures, Sequence words) {
    this.measures = measures;
    this.words = words;
    this.places = measures.in(words);
  }

  List<Place<Cue>> right(Figure figure) {
    return within(figure, figure.window().rightFrom(), figure.window().to());
  }

  List<Place<Cue>> left(Figure figure) {
    return within(figure, figure.window().from(), figure.window().number().first());
  }

  List<Place<Cue>> within(Figure figure, int from, int to) {
    List<Place<Cue>> inside = places.stream().filter(place -> place.within(from, to)).toList();
    return allowed(inside, figure);
  }

  /** Keeps the cues of measures that are given in the figure's unit. */
  List<Place<Cue>> allowed(List<Place<Cue>> found, Figure figure) {
    return found.stream()
        .filter(place -> measures.allows(place.value().measure(), figure.unit()))
        .toList();
  }

  /**
   * Leaves out the cues that only say what a percentage is taken of: those between {@code of} and
   * the verb.
   */
  List<Place<Cue>> behindWhole(Figure figure, List<Place<Cue>> right) {
    Window window = figure.window();
    int of = window.rightFrom();
    if (!figure.hasUnit("percent") || !words.is(of, "of")) {
      return right;
    }
    int verb = of;
    while (verb < window.to() && !words.isAny(verb, VERBS)) {
      verb++;
    }
    int from = verb;
    return right.stream().filter(place -> place.first() == of || place.first() >= from).toList();
  }

  /**
   * Words of its own in its bracket, as in {@code (eight secondary)}, make a number something else.
   */
  boolean says(Figure figure) {
    Window window = figure.window();
    return window.bracketed()
        && !words.behind(window.number().last()).contains(")")
        && window.to() > window.rightFrom()
        && !words.is(window.rightFrom(), "or");
  }

  /** What the last number counts says nothing of this one, unless it leads straight up to it. */
  boolean isFree(Place<Cue> place, Figure figure) {
    int from = figure.window().from();
    boolean free = figure.hasUnit("percent") && from == words.sentenceStart(from);
    boolean straight = true;
    for (int i = place.last() + 1; i < figure.window().number().first(); i++) {
      straight = straight && words.isAny(i, LINKS);
    }
    return free || straight;
  }
}
