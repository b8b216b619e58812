package org.jointly.extraction.indicators;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.extraction.indicators.Measures.Cue;
import org.jointly.extraction.phrases.Cues.Place;
import org.jointly.extraction.phrases.Sequence;

/**
 * Ties the figures of one passage to measures. Where the words leave a doubt the figure stays
 * without one.
 */
final class MeasureFinder {
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
  private final List<Place<Cue>> leadIn;

  /**
   * @param leadIn the words that introduce the list in which the passage stands; empty where none
   */
  MeasureFinder(Measures measures, Sequence words, Sequence leadIn) {
    this.measures = measures;
    this.words = words;
    this.places = measures.in(words);
    this.leadIn = measures.in(leadIn);
  }

  /** What the words say of how a figure stands to those before it. */
  record Stance(boolean part, boolean compared, boolean unclear) {}

  /** Finds the measure of a figure, given the figures before it. */
  Optional<String> find(Figure figure, Stance stance, List<Figure> earlier) {
    return candidate(figure, stance, earlier)
        .filter(measure -> measures.allows(measure, figure.unit()));
  }

  private Optional<String> candidate(Figure figure, Stance stance, List<Figure> earlier) {
    if (stance.part()) {
      return whole(figure, earlier).flatMap(whole -> part(whole, right(figure)));
    }
    if (figure.window().repeats()) {
      return last(earlier).flatMap(Figure::measure);
    }
    Optional<String> own = own(figure);
    if (own.isPresent() || stance.unclear()) {
      return own;
    }
    if (!figure.isOwn() || figure.hasUnit("per 10,000")) {
      return counterpart(figure, earlier);
    }
    Optional<String> introduced = introduced(figure);
    if (introduced.isPresent()) {
      return introduced;
    }
    return stance.compared() ? before(figure, earlier) : besides(figure, earlier);
  }

  private Optional<String> own(Figure figure) {
    List<Place<Cue>> right = right(figure);
    return measures.first(behindWhole(figure, right)).map(it -> measures.narrowed(it, right));
  }

  /**
   * Leaves out the cues that only say what a percentage is taken of: those between {@code of} and
   * the verb.
   */
  private List<Place<Cue>> behindWhole(Figure figure, List<Place<Cue>> right) {
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

  /** Takes the nearest measure before the number, or that of the list, narrowed by the number's. */
  private Optional<String> introduced(Figure figure) {
    List<Place<Cue>> left = left(figure);
    List<Place<Cue>> right = right(figure);
    Optional<Place<Cue>> before = measures.last(left);
    boolean free = !says(figure) && before.filter(place -> isFree(place, figure)).isPresent();
    Optional<String> named =
        before
            .map(place -> place.value().measure())
            .flatMap(
                measure ->
                    free ? Optional.of(narrowed(measure, right, left)) : part(measure, right));
    return named.or(
        () ->
            measures
                .last(allowed(leadIn, figure))
                .flatMap(place -> part(place.value().measure(), left, right)));
  }

  /**
   * Words of its own in its bracket, as in {@code (eight secondary)}, make a number something else.
   */
  private boolean says(Figure figure) {
    Window window = figure.window();
    return window.bracketed()
        && !words.behind(window.number().last()).contains(")")
        && window.to() > window.rightFrom()
        && !words.is(window.rightFrom(), "or");
  }

  /** What the last number counts says nothing of this one, unless it leads straight up to it. */
  private boolean isFree(Place<Cue> place, Figure figure) {
    int from = figure.window().from();
    boolean free = figure.hasUnit("percent") && from == words.sentenceStart(from);
    boolean straight = true;
    for (int i = place.last() + 1; i < figure.window().number().first(); i++) {
      straight = straight && words.isAny(i, LINKS);
    }
    return free || straight;
  }

  /**
   * Takes the measure of the last figure where both stand in brackets of one list, or a part of
   * what the last figures are parts of or count.
   */
  private Optional<String> besides(Figure figure, List<Figure> earlier) {
    Optional<Figure> last = last(earlier);
    if (!says(figure)
        && figure.window().bracketed()
        && last.filter(it -> it.window().bracketed()).isPresent()) {
      return last.flatMap(Figure::measure);
    }
    List<Place<Cue>> right = right(figure);
    return counterpart(figure, earlier)
        .flatMap(measure -> beside(measure, right))
        .or(() -> last.flatMap(Figure::measure).flatMap(measure -> beside(measure, right)));
  }

  private Optional<String> beside(String measure, List<Place<Cue>> right) {
    return measures.broader(measure).stream()
        .map(whole -> part(whole, right))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> part(measure, right));
  }

  /** Narrows a measure to one of its parts; a part must be told apart by a cue of its own. */
  @SafeVarargs
  private Optional<String> part(String whole, List<Place<Cue>>... sides) {
    String narrowed = narrowed(whole, sides);
    return narrowed.equals(whole) ? Optional.empty() : Optional.of(narrowed);
  }

  @SafeVarargs
  private String narrowed(String whole, List<Place<Cue>>... sides) {
    String narrowed = whole;
    for (List<Place<Cue>> side : sides) {
      narrowed = measures.narrowed(narrowed, side);
    }
    return narrowed;
  }

  private static Optional<String> whole(Figure figure, List<Figure> earlier) {
    boolean bracketed = figure.window().bracketed();
    return last(earlier.stream().filter(each -> bracketed || !each.window().bracketed()).toList())
        .flatMap(Figure::measure);
  }

  /** A figure to compare with has the measure of the last own figure in the same unit. */
  private static Optional<String> counterpart(Figure figure, List<Figure> earlier) {
    List<Figure> same =
        earlier.stream().filter(each -> each.isOwn() && each.hasUnit(figure.unit())).toList();
    boolean rate = figure.hasUnit("per 10,000");
    return last(rate ? earlier : same).flatMap(Figure::measure);
  }

  /** Returns what a figure is compared with: the last figure, or what was said without a figure. */
  private Optional<String> before(Figure figure, List<Figure> earlier) {
    return counterpart(figure, earlier)
        .or(
            () ->
                measures
                    .last(within(figure, 0, figure.window().number().first()))
                    .map(place -> place.value().measure()));
  }

  private static Optional<Figure> last(List<Figure> figures) {
    return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
  }

  private List<Place<Cue>> right(Figure figure) {
    return within(figure, figure.window().rightFrom(), figure.window().to());
  }

  private List<Place<Cue>> left(Figure figure) {
    return within(figure, figure.window().from(), figure.window().number().first());
  }

  private List<Place<Cue>> within(Figure figure, int from, int to) {
    List<Place<Cue>> inside = places.stream().filter(place -> place.within(from, to)).toList();
    return allowed(inside, figure);
  }

  /** Keeps the cues of measures that are given in the figure's unit. */
  private List<Place<Cue>> allowed(List<Place<Cue>> found, Figure figure) {
    return found.stream()
        .filter(place -> measures.allows(place.value().measure(), figure.unit()))
        .toList();
  }
}
