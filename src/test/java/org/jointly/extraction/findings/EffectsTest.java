package org.jointly.extraction.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectsTest {
  private final Effects effects = new Effects(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          economies-of-scale        | combining services has brought economies of scale
          capacity-and-resilience   | the team has too little capacity at weekends
          consistency-and-quality   | thresholds are now applied consistently in all three boroughs
          placement-choice          | joint recruitment has widened the choice of carers
          specialist-expertise      | the councils share a specialist in genital mutilation
          workforce                 | vacancies have fallen since the transfer
          leadership-and-governance | governance of the partnership is sound
          learning-and-improvement  | lessons from serious case reviews reach every team
          timeliness                | children wait longer because of delays
          information-sharing       | night workers cannot see the records
          stakeholder-engagement    | foster carers feel left out and were not consulted
          accountability            | the council does not monitor the contract
          cost-or-funding           | the trust won funding for three projects
          """)
  void namesTheEffectThatIsSpokenOf(String effect, String text) {
    assertThat(effects.of(text, "")).contains(effect);
  }

  @Test
  void fallsBackOnServiceQuality() {
    assertThat(effects.of("it is a strength", "")).containsExactly("service-quality");
  }

  @Test
  void presumesTheQualityOfASharedServiceThatIsPraised() {
    String text = "lessons from audits are learned";
    assertThat(effects.of(text, "shared-service"))
        .containsExactlyInAnyOrder("service-quality", "learning-and-improvement");
    assertThat(effects.of(text, "shared-board")).containsExactly("learning-and-improvement");
  }
}
