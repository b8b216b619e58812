package org.jointly.model;

import java.util.List;
import java.util.Map;

/**
 * Everything that was found in one report.
 *
 * @param source the file
 * @param inspection the head of the report
 * @param judgements its judgements, in the order of the framework
 * @param previous judgements of earlier inspections that it recalls
 * @param recommendations its recommendations, in reading order
 * @param posts the posts it names
 * @param indicators the figures of its information sections
 * @param arrangements the shared arrangements it speaks of
 * @param findings what it attributes to them
 * @param passageThemes notations of the themes of each passage, by passage id; passages without a
 *     theme are absent
 * @param problems facts that were left out, and why
 */
public record ReportFacts(
    SourceFile source,
    InspectionFacts inspection,
    List<Judgement> judgements,
    List<PreviousJudgement> previous,
    List<Recommendation> recommendations,
    List<Post> posts,
    List<Indicator> indicators,
    List<Arrangement> arrangements,
    List<Finding> findings,
    Map<String, List<String>> passageThemes,
    List<Problem> problems) {

  public ReportFacts {
    judgements = List.copyOf(judgements);
    previous = List.copyOf(previous);
    recommendations = List.copyOf(recommendations);
    posts = List.copyOf(posts);
    indicators = List.copyOf(indicators);
    arrangements = List.copyOf(arrangements);
    findings = List.copyOf(findings);
    passageThemes = Map.copyOf(passageThemes);
    problems = List.copyOf(problems);
  }
}
