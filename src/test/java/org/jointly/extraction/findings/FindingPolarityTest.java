package org.jointly.extraction.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.extraction.findings.FindingsTexts.AGENCY;
import static org.jointly.extraction.findings.FindingsTexts.BOARD;
import static org.jointly.extraction.findings.FindingsTexts.COMPANY;
import static org.jointly.extraction.findings.FindingsTexts.PARTNERSHIP;
import static org.jointly.extraction.findings.FindingsTexts.SERVICE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingPolarityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shared-service           | The joint night team, run for four councils, gives a prompt and reliable response.
          shared-service           | Pooling the two teams has improved the advice that schools receive from the shared hub.
          shared-service           | A neighbouring council answers calls at night. The service is well managed.
          regional-adoption-agency | The regional adoption agency prepares adopters thoroughly and finds matches quickly.
          regional-adoption-agency | Links with the agency are strong. This means that families are found without delay.
          shared-board             | The board, which covers both counties, challenges its members robustly.
          delegated-delivery       | The trust has been effective in reducing vacancies.
          joint-partnership        | The merger of the three boroughs' services brings economies of scale.
          consortium               | The consortium has increased the choice of foster homes for its members.
          """)
  void creditsWhatWorks(String kind, String text) {
    assertThat(FindingsTexts.polarities(kind, text)).containsExactly("positive");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shared-service           | The joint night team does not record its visits on the council's files.
          shared-service           | One worker for three boroughs limits what the shared team can do at night.
          shared-service           | The joint adoption service finds families. Timescales are poor.
          shared-service           | A neighbouring council finds the adopters. This arrangement has received too little attention.
          shared-board             | The sub-groups of the board have no system for following up their actions.
          shared-board             | The board is yet to agree how it will hear from children.
          shared-board             | The board is open about areas where its audits have not changed practice.
          shared-service           | The joint team has struggled to meet demand.
          delegated-delivery       | The relationship between the company and the council has deteriorated.
          joint-partnership        | Plans to merge with a neighbouring council have led to instability among managers.
          regional-adoption-agency | Delays at the agency mean that children wait too long for a family.
          """)
  void blamesWhatFails(String kind, String text) {
    assertThat(FindingsTexts.polarities(kind, text)).containsExactly("negative");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shared-service           | The joint service opened in May and it is too early to see its impact.
          shared-service           | The combined team has the potential to shorten waiting times across both boroughs.
          shared-board             | The board's plan is comprehensive and clear, although no timescales are set.
          shared-board             | The panel has good links with partners but does not have a plan of its own.
          regional-adoption-agency | Although the agency's first months were difficult, its training is now of high quality.
          """)
  void leavesTheBalanceOpen(String kind, String text) {
    assertThat(FindingsTexts.polarities(kind, text)).containsExactly("mixed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shared-service           | The emergency duty team is shared with three neighbouring boroughs.
          shared-service           | The council buys its legal advice from another authority under a joint contract.
          delegated-delivery       | The trust employs 400 staff and took over its duties in October.
          delegated-delivery       | The trust recognises that its records are poor.
          delegated-delivery       | The company reports that vacancies have fallen.
          delegated-delivery       | The trust should ensure that every plan is of good quality.
          shared-service           | Many homes are inspected by a team that is run for both councils jointly. Foster carers are skilled.
          delegated-delivery       | The trust runs one office. Social workers visit children promptly.
          regional-adoption-agency | The council is part of a regional adoption agency.
          joint-partnership        | The partnership of three boroughs began in 2011.
          """)
  void leavesMereMentionAlone(String kind, String text) {
    assertThat(FindingsTexts.polarities(kind, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shared-service | The joint team works well and has not adversely affected other services.
          shared-service | The joint gangs team works well with schools to limit the risk to children.
          shared-service | The joint complaints service is effective, and complaints are low.
          shared-service | The shared team's recruitment has successfully filled gaps among carers.
          shared-service | The shared team responds swiftly where carers do not hold a key.
          shared-board   | The board scrutinises robustly and a gap in attendance has now been addressed.
          shared-board   | Despite a gap in attendance, the board's audits are timely and thorough.
          consortium     | The consortium is effective in finding homes for children with learning difficulties.
          """)
  void doesNotBlameForFaultsThatWereAvoidedOrMet(String kind, String text) {
    assertThat(FindingsTexts.polarities(kind, text)).containsExactly("positive");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shared-board   | The board has not been effective in its challenge.
          shared-service | There is no evidence that the joint service is successful.
          shared-board   | If the panel is to be effective, it lacks two members.
          """)
  void takesPraiseBackBehindANegation(String kind, String text) {
    assertThat(FindingsTexts.polarities(kind, text)).doesNotContain("positive");
  }

  @ParameterizedTest
  @CsvSource({SERVICE, BOARD, COMPANY, AGENCY, PARTNERSHIP})
  void findsNothingInAnEmptyPassage(String kind) {
    assertThat(FindingsTexts.polarities(kind, "")).isEmpty();
  }
}
