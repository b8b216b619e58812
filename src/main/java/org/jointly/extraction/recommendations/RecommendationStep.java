package org.jointly.extraction.recommendations;

import java.util.ArrayList;
import java.util.List;
import org.jointly.extraction.Step;
import org.jointly.extraction.themes.Themes;
import org.jointly.model.Evidence;
import org.jointly.model.Recommendation;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Vocabulary;

/**
 * Finds the recommendations and areas for improvement of every framework: those of 2009-13 by
 * deadline and addressee, the single inspection's for the authority and for the board, and what
 * needs to improve since 2018. Thread-safe.
 */
public final class RecommendationStep implements Step {
  private static final String RULE = "recommendation/section";

  private final Marks marks;
  private final Addressees addressees;
  private final Themes themes;

  /** Makes the step from the schemes of themes, addressees, deadlines and recommendation marks. */
  public RecommendationStep(Vocabulary vocabulary) {
    marks = new Marks(vocabulary);
    addressees = new Addressees(vocabulary, marks);
    themes = new Themes(vocabulary);
  }

  @Override
  public ReportFacts add(Report report, ReportFacts facts) {
    List<Recommendation> found = new ArrayList<>(facts.recommendations());
    int unnumbered = 0;
    for (Item item : Sections.items(report, marks)) {
      unnumbered += item.passage().number().isPresent() ? 0 : 1;
      found.add(recommendation(item, "r" + unnumbered));
    }
    return facts.withRecommendations(found);
  }

  private Recommendation recommendation(Item item, String running) {
    String addressee = addressees.of(item);
    return new Recommendation(
        item.passage().number().orElse(running),
        addressee,
        item.deadline(),
        item.text(),
        CitedParagraphs.in(item.text()),
        themes.of(item.text(), addressee),
        Evidence.of(item.passage(), RULE));
  }
}
