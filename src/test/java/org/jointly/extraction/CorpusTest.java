package org.jointly.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jointly.extraction.Corpus.Extracted;
import org.jointly.model.Evidence;
import org.jointly.model.Judgement;
import org.jointly.model.Outcome;
import org.jointly.model.Problem;
import org.jointly.model.ReportFacts;
import org.junit.jupiter.api.Test;

/** What must hold of every real report, whatever its layout. */
class CorpusTest {

  @Test
  void refusesReportsOfOtherKinds() {
    Map<String, Outcome<Extracted>> outcomes = Corpus.outcomes();
    assertThat(outcomes.keySet()).anyMatch(path -> path.startsWith("other/"));
    outcomes.forEach(
        (path, outcome) -> {
          if (path.startsWith("other/")) {
            assertThat(outcome.problem().map(Problem::code)).as(path).contains("kind-not-read");
          }
        });
  }

  @Test
  void readsEveryGradeThatIsDue() {
    Corpus.reports()
        .forEach(
            (path, extracted) ->
                assertThat(extracted.facts().judgements())
                    .as(path)
                    .extracting(Judgement::status)
                    .doesNotContain(Judgement.Status.UNREADABLE));
  }

  @Test
  void findsNoGradesThatDiffer() {
    Corpus.reports()
        .forEach(
            (path, extracted) ->
                assertThat(extracted.facts().problems())
                    .as(path)
                    .extracting(Problem::code)
                    .doesNotContain("grades-differ"));
  }

  @Test
  void restsEveryFactOnAPassageOfItsReport() {
    Corpus.reports()
        .forEach(
            (path, extracted) -> {
              Set<String> passages =
                  Set.copyOf(extracted.report().passages().stream().map(p -> p.id()).toList());
              assertThat(evidence(extracted.facts()))
                  .as(path)
                  .allSatisfy(found -> assertThat(passages).contains(found.passage()));
            });
  }

  private static List<Evidence> evidence(ReportFacts facts) {
    return Stream.of(
            facts.judgements().stream().map(Judgement::evidence),
            facts.previous().stream().map(found -> found.evidence()),
            facts.recommendations().stream().map(found -> found.evidence()),
            facts.posts().stream().map(found -> found.evidence()),
            facts.indicators().stream().map(found -> found.evidence()),
            facts.findings().stream().map(found -> found.evidence()),
            facts.arrangements().stream().flatMap(found -> found.evidence().stream()))
        .flatMap(stream -> stream)
        .toList();
  }
}
