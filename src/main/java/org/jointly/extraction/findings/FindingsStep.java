package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.extraction.Step;
import org.jointly.model.Arrangement;
import org.jointly.model.Evidence;
import org.jointly.model.Finding;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Recommendation;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Vocabulary;

/**
 * Finds what a report credits to its shared arrangements and blames them for.
 *
 * <p>Reads the passages that earlier steps gave as evidence of an arrangement, except those that
 * recommend: what should be done is no effect.
 */
public final class FindingsStep implements Step {
  private final PassageFindings passages;

  /** Makes the step from the schemes of effects, evaluating words and attributing words. */
  public FindingsStep(Vocabulary vocabulary) {
    passages = new PassageFindings(vocabulary);
  }

  @Override
  public ReportFacts add(Report report, ReportFacts facts) {
    List<Finding> findings = new ArrayList<>(facts.findings());
    Set<String> recommending = recommending(facts);
    for (Arrangement arrangement : facts.arrangements()) {
      for (String id : places(arrangement)) {
        Optional<Passage> passage = report.passage(id);
        if (passage.isPresent() && !recommending.contains(id) && prose(passage.get())) {
          findings.addAll(passages.of(arrangement, passage.get(), false));
        }
      }
    }
    return with(facts, findings);
  }

  private static Set<String> places(Arrangement arrangement) {
    Set<String> places = new LinkedHashSet<>();
    arrangement.evidence().stream().map(Evidence::passage).forEach(places::add);
    return places;
  }

  private static Set<String> recommending(ReportFacts facts) {
    Set<String> ids = new HashSet<>();
    facts.recommendations().stream()
        .map(Recommendation::evidence)
        .map(Evidence::passage)
        .forEach(ids::add);
    return ids;
  }

  private static boolean prose(Passage passage) {
    return passage.is(PassageKind.NUMBERED)
        || passage.is(PassageKind.PARAGRAPH)
        || passage.is(PassageKind.BULLET);
  }

  private static ReportFacts with(ReportFacts facts, List<Finding> findings) {
    return new ReportFacts(
        facts.source(),
        facts.inspection(),
        facts.judgements(),
        facts.previous(),
        facts.recommendations(),
        facts.posts(),
        facts.indicators(),
        facts.arrangements(),
        findings,
        facts.passageThemes(),
        facts.problems());
  }
}
