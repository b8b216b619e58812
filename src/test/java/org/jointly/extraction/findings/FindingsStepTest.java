package org.jointly.extraction.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointly.extraction.findings.FindingsTexts.BOARD;
import static org.jointly.extraction.findings.FindingsTexts.COMPANY;
import static org.jointly.extraction.findings.FindingsTexts.PARTNERSHIP;
import static org.jointly.extraction.findings.FindingsTexts.SERVICE;
import static org.jointly.extraction.findings.FindingsTexts.arrangement;
import static org.jointly.extraction.findings.FindingsTexts.findings;
import static org.jointly.extraction.findings.FindingsTexts.paragraph;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jointly.model.Arrangement;
import org.jointly.model.Evidence;
import org.jointly.model.Finding;
import org.jointly.model.Passage;
import org.jointly.model.Recommendation;
import org.junit.jupiter.api.Test;

class FindingsStepTest {

  @Test
  void quotesTheClauseThatCarriesTheFinding() {
    List<Finding> found =
        findings(
            SERVICE,
            "night team",
            "The shared night team is prompt. However, its notes reach the day teams too late.");
    assertThat(found)
        .extracting(Finding::polarity, one -> one.evidence().quote())
        .containsExactly(
            tuple("positive", "The shared night team is prompt."),
            tuple("negative", "However, its notes reach the day teams too late."));
  }

  @Test
  void endsTheQuoteWhereTheClauseEnds() {
    assertThat(
            findings(
                SERVICE,
                "team",
                "The joint team is not fully staffed, and, while it tries hard, calls go unmet."))
        .first()
        .satisfies(
            one ->
                assertThat(one.evidence().quote())
                    .isEqualTo("The joint team is not fully staffed"));
  }

  @Test
  void saysWhichJudgementAreaTheSectionIsAbout() {
    assertThat(findings(SERVICE, "team", "The joint team is effective."))
        .singleElement()
        .satisfies(one -> assertThat(one.areas()).containsExactly("leadership"));
  }

  @Test
  void takesRecommendationsForAdviceAndNotForEffects() {
    Passage passage =
        paragraph(4, "Recommendations", "Improve the poor records of the joint team.");
    Evidence evidence = Evidence.of(passage, "test");
    Recommendation advice =
        new Recommendation("4", "authority", "", passage.text(), List.of(), List.of(), evidence);
    List<Arrangement> arrangements = List.of(arrangement(SERVICE, "team", List.of(evidence)));
    assertThat(findings(List.of(passage), arrangements, List.of(advice))).isEmpty();
    assertThat(findings(List.of(passage), arrangements, List.of())).hasSize(1);
  }

  @Test
  void creditsTheTeamAndNotThePartnershipItBelongsTo() {
    Passage passage =
        paragraph(7, "Findings", "The tri-borough fostering team is highly effective.");
    List<Evidence> evidence = List.of(Evidence.of(passage, "test"));
    List<Arrangement> arrangements =
        List.of(
            arrangement(PARTNERSHIP, "tri-borough", evidence),
            arrangement(SERVICE, "tri-borough fostering team", evidence));
    assertThat(findings(List.of(passage), arrangements, List.of()))
        .extracting(Finding::arrangement)
        .containsExactly(SERVICE);
  }

  @Test
  void givesASentenceToTheArrangementThatItNames() {
    Passage passage =
        paragraph(
            8,
            "Findings",
            "The joint legal service is effective. Its work helps the courts."
                + " The joint fostering service does not have enough carers.");
    List<Evidence> evidence = List.of(Evidence.of(passage, "test"));
    Arrangement legal = named("legal", "shared legal service", evidence);
    Arrangement fostering = named("fostering", "shared fostering service", evidence);
    assertThat(findings(List.of(passage), List.of(legal, fostering), List.of()))
        .extracting(Finding::arrangement, Finding::polarity)
        .containsExactly(tuple("legal", "positive"), tuple("fostering", "negative"));
  }

  @Test
  void findsACompanyByInitialsThatItsNameYields() {
    assertThat(
            findings(
                COMPANY, "Northtown Children’s Company", "NCC has been effective in recruiting."))
        .hasSize(1);
  }

  private static Arrangement named(String key, String name, List<Evidence> evidence) {
    Arrangement one = arrangement(SERVICE, name, evidence);
    return new Arrangement(
        key,
        one.registerEntry(),
        name,
        SERVICE,
        one.members(),
        0,
        one.body(),
        "",
        one.status(),
        evidence);
  }

  @Test
  void readsAllOfABoardsOwnReviewAsBeingAboutTheBoard() {
    List<Passage> review = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      review.add(paragraph(i, "The review", "Multi-agency audits are well planned."));
    }
    List<Evidence> evidence = review.stream().map(passage -> Evidence.of(passage, "test")).toList();
    assertThat(findings(review, List.of(arrangement(BOARD, "LSCB", evidence)), List.of()))
        .hasSize(5);
  }

  @Test
  void findsACompanyByItsInitials() {
    assertThat(
            findings(
                COMPANY,
                "Working for Families (WfF)",
                "Schools are good. WfF has improved the timeliness of assessments."))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.evidence().quote())
                    .isEqualTo("WfF has improved the timeliness of assessments."));
  }

  @Test
  void doesNotJudgeTextWithoutEndNorLosesItselfInIt() {
    String endless = "the joint team is not good but poor, ".repeat(5000);
    List<Finding> found =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> findings(SERVICE, "team", endless + ". The joint team is effective."));
    assertThat(found).extracting(Finding::polarity).containsExactly("positive");
  }

  @Test
  void namesTheRuleAndThePassage() {
    assertThat(findings(SERVICE, "team", "The joint team is effective."))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.evidence().passage()).isEqualTo("p/1");
              assertThat(one.evidence().rule()).isEqualTo("finding/positive");
            });
  }
}
