package org.jointly.extraction.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointly.extraction.indicators.MeasureFinder.Stance;
import org.jointly.extraction.indicators.Numeral.Form;
import org.jointly.extraction.phrases.DatePhrase;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.vocabulary.Vocabulary;

/** Reads the figures of single passages. Thread-safe. */
final class FigureReader {
  private static final String PERCENT = "percent";
  private static final String COUNT = "count";
  private static final String RATE = "per 10,000";

  private final Measures measures;
  private final UnitNouns nouns;
  private final Periods periods;
  private final Relations relations;

  FigureReader(Vocabulary vocabulary) {
    this.measures = new Measures(vocabulary);
    this.nouns = new UnitNouns(vocabulary);
    this.periods = new Periods(vocabulary);
    this.relations = new Relations(vocabulary);
  }

  Measures measures() {
    return measures;
  }

  /** Returns the period that a text opens with. */
  Optional<String> opening(Sequence words) {
    return periods.in(words, DatePhrase.in(words)).opening();
  }

  /** Reads the figures of a passage, in reading order. */
  List<Figure> read(Sequence words, Setting setting) {
    return new Reading(words, setting).figures();
  }

  /** The reading of one passage. */
  private final class Reading {
    private final Sequence words;
    private final Setting setting;
    private final UnitNouns.Found found;
    private final List<Numeral> numbers;
    private final Periods.Found times;
    private final Relations.Found stances;
    private final MeasureFinder finder;
    private final List<Figure> figures = new ArrayList<>();

    Reading(Sequence words, Setting setting) {
      this.words = words;
      this.setting = setting;
      this.found = nouns.in(words);
      List<DatePhrase> dates = DatePhrase.in(words);
      this.numbers = new CountedNumerals(words, dates, found).find();
      this.times = periods.in(words, dates);
      this.stances = relations.in(words);
      this.finder = new MeasureFinder(measures, words, new Sequence(setting.leadIn()));
    }

    List<Figure> figures() {
      for (int i = 0; i < numbers.size(); i++) {
        Window window = Window.of(words, numbers, i, stances.comparisons());
        figure(window).ifPresent(figures::add);
      }
      stances.unchanged().forEach(place -> repeat(place.first(), place.last()));
      return figures;
    }

    private Optional<Figure> figure(Window window) {
      Numeral number = window.number();
      if (number.is(Form.NONE) && !setting.countsNothing()) {
        return Optional.empty();
      }
      boolean plain = number.is(Form.PLAIN) || number.is(Form.ORDINAL);
      String area = plain ? Figure.AUTHORITY : stances.area(window, figures);
      Figure bare =
          new Figure(number.value(), unit(window), Optional.empty(), period(window), area, window);
      boolean dated = times.of(number, reach(window)).isPresent();
      Stance stance = stances.stance(window, figures, dated);
      Optional<String> measure = finder.find(bare, stance, figures);
      if (number.is(Form.ALL) && !(stance.part() && measure.isPresent())) {
        return Optional.empty();
      }
      return Optional.of(
          new Figure(bare.value(), bare.unit(), measure, bare.period(), area, window));
    }

    private String unit(Window window) {
      Numeral number = window.number();
      if (number.is(Form.PERCENT) || number.is(Form.ALL)) {
        return PERCENT;
      }
      if (number.is(Form.RATE)) {
        return RATE;
      }
      if (number.is(Form.ORDINAL)) {
        return COUNT;
      }
      return found
          .behind(number.last(), window.to())
          .or(() -> found.behind(window.rightFrom() - 1, window.to()))
          .or(() -> lastUnit(words.sentenceStart(number.first())))
          .or(() -> found.before(number.first()))
          .or(() -> lastUnit(0))
          .orElse(setting.unit());
    }

    private Optional<String> lastUnit(int from) {
      return figures.stream()
          .filter(figure -> figure.window().number().first() >= from)
          .map(Figure::unit)
          .filter(unit -> !unit.equals(PERCENT) && !unit.equals(RATE))
          .reduce((earlier, later) -> later);
    }

    private String period(Window window) {
      Optional<String> own = times.of(window.number(), reach(window));
      if (own.isPresent()) {
        return own.get();
      }
      if (window.repeats() && !figures.isEmpty()) {
        return figures.get(figures.size() - 1).period();
      }
      return times.opening().orElse(setting.period());
    }

    /** A date behind the next number still holds for this one where that only repeats it. */
    private int reach(Window window) {
      int last = window.number().last();
      int end =
          stances.comparisons().stream()
              .filter(start -> start > last)
              .reduce(words.sentenceEnd(last), Math::min);
      for (int i = 0; i < numbers.size(); i++) {
        Numeral next = numbers.get(i);
        boolean later = next.first() > last && next.first() < end;
        if (later && !Window.of(words, numbers, i, stances.comparisons()).bracketed()) {
          return next.first();
        }
      }
      return end;
    }

    /** Adds the last figure once more for the date at which it was the same. */
    private void repeat(int first, int last) {
      int end = words.sentenceEnd(last);
      boolean given = numbers.stream().anyMatch(each -> each.first() > last && each.first() < end);
      Optional<String> date = times.behind(last, end);
      boolean rate = words.slice(words.sentenceStart(first), end).contains("rate");
      Optional<Figure> before =
          figures.stream()
              .filter(figure -> figure.window().number().last() < first)
              .filter(figure -> figure.hasUnit(RATE) == rate)
              .reduce((earlier, later) -> later);
      if (!given && date.isPresent()) {
        before.map(figure -> figure.at(date.get())).ifPresent(figures::add);
      }
    }
  }
}
