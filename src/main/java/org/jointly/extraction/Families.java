package org.jointly.extraction;

import java.util.List;
import org.jointly.extraction.arrangements.ArrangementStep;
import org.jointly.extraction.findings.FindingsStep;
import org.jointly.extraction.indicators.IndicatorStep;
import org.jointly.extraction.posts.PostStep;
import org.jointly.extraction.previous.PreviousJudgements;
import org.jointly.extraction.recommendations.RecommendationStep;
import org.jointly.extraction.themes.PassageThemesStep;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Register;
import org.jointly.vocabulary.Vocabulary;

/** Lists the families of facts behind the head of a report, in the order they are found. */
final class Families {
  private Families() {}

  /** Makes every family; one that reads another's facts stands behind it. */
  static List<Step> all(Vocabulary vocabulary, Authorities authorities) {
    return List.of(
        new PreviousJudgements(vocabulary),
        new RecommendationStep(vocabulary),
        new IndicatorStep(vocabulary),
        new PassageThemesStep(vocabulary),
        new ArrangementStep(vocabulary, authorities, Register.bundled()),
        new PostStep(vocabulary, authorities),
        new FindingsStep(vocabulary));
  }
}
