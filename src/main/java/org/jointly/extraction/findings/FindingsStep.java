package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    Map<String, List<Arrangement>> places = places(facts.arrangements());
    Sections sections = new Sections(report);
    for (Passage passage : report.passages()) {
      List<Arrangement> here = places.getOrDefault(passage.id(), List.of());
      if (!here.isEmpty() && !recommending.contains(passage.id()) && prose(passage)) {
        findings.addAll(passages.of(passage, here, sections.whole(passage, here)));
      }
    }
    return facts.withFindings(findings);
  }

  private static Map<String, List<Arrangement>> places(List<Arrangement> arrangements) {
    Map<String, List<Arrangement>> places = new HashMap<>();
    for (Arrangement arrangement : arrangements) {
      arrangement.evidence().stream()
          .map(Evidence::passage)
          .distinct()
          .forEach(id -> places.computeIfAbsent(id, first -> new ArrayList<>()).add(arrangement));
    }
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
}
