package org.jointly.extraction.indicators;

import java.util.List;
import java.util.Optional;
import org.jointly.extraction.indicators.Measures.Cue;
import org.jointly.extraction.phrases.Cues.Place;
import org.jointly.extraction.phrases.Sequence;

/**
 * Ties the figures of one passage to measures. Where the words leave a doubt the figure stays
 * without one.
 */
final class MeasureFinder {
  private final Measures measures;
  private final Sides sides;
  private final List<Place<Cue>> leadIn;

  /**
   * @param leadIn the words that introduce the list in which the passage stands; empty where none
   */
  MeasureFinder(Measures measures, Sequence words, Sequence leadIn) {
    this.measures = measures;
    this.sides = new Sides(measures, words);
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
      return whole(figure, earlier).flatMap(whole -> part(whole, sides.right(figure)));
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
    List<Place<Cue>> right = sides.right(figure);
    return measures.first(sides.behindWhole(figure, right)).map(it -> measures.narrowed(it, right));
  }

  /** Takes the nearest measure before the number, or that of the list, narrowed by the number's. */
  private Optional<String> introduced(Figure figure) {
    List<Place<Cue>> left = sides.left(figure);
    List<Place<Cue>> right = sides.right(figure);
    Optional<Place<Cue>> before = measures.last(left);
    boolean free =
        !sides.says(figure) && before.filter(place -> sides.isFree(place, figure)).isPresent();
    Optional<String> named =
        before
            .map(place -> place.value().measure())
            .flatMap(
                measure ->
                    free ? Optional.of(narrowed(measure, right, left)) : part(measure, right));
    return named.or(
        () ->
            measures
                .last(sides.allowed(leadIn, figure))
                .flatMap(place -> part(place.value().measure(), left, right)));
  }

  /**
   * Takes the measure of the last figure where both stand in brackets of one list, or a part of
   * what the last figures are parts of or count.
   */
  private Optional<String> besides(Figure figure, List<Figure> earlier) {
    Optional<Figure> last = last(earlier);
    if (!sides.says(figure)
        && figure.window().bracketed()
        && last.filter(it -> it.window().bracketed()).isPresent()) {
      return last.flatMap(Figure::measure);
    }
    List<Place<Cue>> right = sides.right(figure);
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
                    .last(sides.within(figure, 0, figure.window().number().first()))
                    .map(place -> place.value().measure()));
  }

  private static Optional<Figure> last(List<Figure> figures) {
    return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
  }
}
