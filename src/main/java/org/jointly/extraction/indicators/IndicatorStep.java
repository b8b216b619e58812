package org.jointly.extraction.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jointly.extraction.Step;
import org.jointly.extraction.indicators.InformationSections.Placed;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.model.Evidence;
import org.jointly.model.Indicator;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Vocabulary;

/** Adds the figures of the sections of information about the area. Thread-safe. */
public final class IndicatorStep implements Step {
  private static final int MOST_WORDS = 8;
  private static final Set<String> JOINING = Set.of("is", "are", "and");

  private final InformationSections sections;
  private final FigureReader reader;

  /** Prepares the step with the measures and cues of the vocabulary. */
  public IndicatorStep(Vocabulary vocabulary) {
    this.sections = new InformationSections(vocabulary);
    this.reader = new FigureReader(vocabulary);
  }

  @Override
  public ReportFacts add(Report report, ReportFacts facts) {
    return facts.withIndicators(indicators(report));
  }

  /** Returns the figures of a report's sections of information, in reading order. */
  public List<Indicator> indicators(Report report) {
    List<Indicator> found = new ArrayList<>();
    for (Placed placed : sections.in(report, reader::opening)) {
      for (Figure figure : reader.read(placed.words(), placed.setting())) {
        found.add(indicator(placed, figure));
      }
    }
    return found;
  }

  private Indicator indicator(Placed placed, Figure figure) {
    String rule = "indicator/" + (figure.measure().isPresent() ? "measure" : "number");
    return new Indicator(
        label(placed, figure),
        figure.measure().orElse(""),
        figure.value(),
        figure.unit(),
        figure.period(),
        figure.area(),
        Evidence.of(placed.passage(), rule));
  }

  private String label(Placed placed, Figure figure) {
    Measures measures = reader.measures();
    return figure
        .measure()
        .filter(measure -> !measures.isNamed(measure))
        .map(measures::label)
        .orElseGet(() -> words(placed, figure));
  }

  /** Returns the few words around a figure whose measure is not known. */
  private static String words(Placed placed, Figure figure) {
    Sequence words = placed.words();
    Window window = figure.window();
    int first = window.number().first();
    if (window.to() > window.rightFrom() && !window.bracketed()) {
      return words.slice(
          window.rightFrom(), Math.min(window.to(), window.rightFrom() + MOST_WORDS));
    }
    int from = Math.max(window.from(), first - MOST_WORDS);
    for (int i = from; i < first - 1; i++) {
      from = words.isAny(i, JOINING) ? i + 1 : from;
    }
    return words.slice(from, first);
  }
}
