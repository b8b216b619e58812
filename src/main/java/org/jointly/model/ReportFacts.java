package org.jointly.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /** Makes facts that hold nothing yet but the head of a report. */
  public static ReportFacts of(SourceFile source, InspectionFacts inspection) {
    return new ReportFacts(
        source,
        inspection,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** Returns the same facts with these judgements in place of the former. */
  public ReportFacts withJudgements(List<Judgement> found) {
    return new ReportFacts(
        source,
        inspection,
        found,
        previous,
        recommendations,
        posts,
        indicators,
        arrangements,
        findings,
        passageThemes,
        problems);
  }

  /** Returns the same facts with these previous judgements in place of the former. */
  public ReportFacts withPrevious(List<PreviousJudgement> found) {
    return new ReportFacts(
        source,
        inspection,
        judgements,
        found,
        recommendations,
        posts,
        indicators,
        arrangements,
        findings,
        passageThemes,
        problems);
  }

  /** Returns the same facts with these recommendations in place of the former. */
  public ReportFacts withRecommendations(List<Recommendation> found) {
    return new ReportFacts(
        source,
        inspection,
        judgements,
        previous,
        found,
        posts,
        indicators,
        arrangements,
        findings,
        passageThemes,
        problems);
  }

  /** Returns the same facts with these posts in place of the former. */
  public ReportFacts withPosts(List<Post> found) {
    return new ReportFacts(
        source,
        inspection,
        judgements,
        previous,
        recommendations,
        found,
        indicators,
        arrangements,
        findings,
        passageThemes,
        problems);
  }

  /** Returns the same facts with these indicators in place of the former. */
  public ReportFacts withIndicators(List<Indicator> found) {
    return new ReportFacts(
        source,
        inspection,
        judgements,
        previous,
        recommendations,
        posts,
        found,
        arrangements,
        findings,
        passageThemes,
        problems);
  }

  /** Returns the same facts with these arrangements in place of the former. */
  public ReportFacts withArrangements(List<Arrangement> found) {
    return new ReportFacts(
        source,
        inspection,
        judgements,
        previous,
        recommendations,
        posts,
        indicators,
        found,
        findings,
        passageThemes,
        problems);
  }

  /** Returns the same facts with these findings in place of the former. */
  public ReportFacts withFindings(List<Finding> found) {
    return new ReportFacts(
        source,
        inspection,
        judgements,
        previous,
        recommendations,
        posts,
        indicators,
        arrangements,
        found,
        passageThemes,
        problems);
  }

  /** Returns the same facts with these themes of passages in place of the former. */
  public ReportFacts withPassageThemes(Map<String, List<String>> found) {
    return new ReportFacts(
        source,
        inspection,
        judgements,
        previous,
        recommendations,
        posts,
        indicators,
        arrangements,
        findings,
        found,
        problems);
  }

  /** Returns the same facts with further problems. */
  public ReportFacts plusProblems(List<Problem> found) {
    List<Problem> all = Stream.concat(problems.stream(), found.stream()).toList();
    return new ReportFacts(
        source,
        inspection,
        judgements,
        previous,
        recommendations,
        posts,
        indicators,
        arrangements,
        findings,
        passageThemes,
        all);
  }
}
