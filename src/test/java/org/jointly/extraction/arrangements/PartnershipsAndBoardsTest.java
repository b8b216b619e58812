package org.jointly.extraction.arrangements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.extraction.arrangements.Samples.boardReview;
import static org.jointly.extraction.arrangements.Samples.kinds;
import static org.jointly.extraction.arrangements.Samples.members;
import static org.jointly.extraction.arrangements.Samples.paragraphs;
import static org.jointly.extraction.arrangements.Samples.sif;
import static org.jointly.extraction.arrangements.Samples.slac;

import java.util.List;
import org.jointly.model.Arrangement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Partnerships of authorities, their teams, and boards. The sentences are our own. */
class PartnershipsAndBoardsTest {
  private static final String FOUNDED =
      "The tri-borough comprises Westminster, Hammersmith and Fulham, and Kensington and Chelsea.";

  private static Arrangement only(List<Arrangement> found, String kind) {
    return found.stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
  }

  @Test
  void givesTheTeamsOfAPartnershipItsMembers() {
    List<Arrangement> found =
        sif("Westminster", FOUNDED, "The tri-borough emergency duty team responds at night.");

    assertThat(members(only(found, "shared-service")))
        .containsExactlyInAnyOrder(
            "Westminster", "Hammersmith and Fulham", "Kensington and Chelsea");
    assertThat(only(found, "shared-service").registerEntry())
        .contains("tri-borough-emergency-duty");
  }

  @Test
  void takesAPartnershipOfOthersForAnother() {
    assertThat(sif("Bexley", "The tri-borough partnership is strong.").get(0).registerEntry())
        .isEmpty();
  }

  @Test
  void takesAMereLabelForNoPartnershipInForce() {
    List<Arrangement> found =
        sif("Kensington and Chelsea", "The tri-borough emergency duty team is well run.");

    assertThat(kinds(found)).allMatch(each -> each.startsWith("shared-service"));
  }

  @Test
  void resolvesThePlanOfThreeBoroughs() {
    Arrangement found =
        slac(
                "Hammersmith and Fulham",
                "There are plans to achieve savings through management mergers with two"
                    + " neighbouring boroughs.")
            .get(0);

    assertThat(found.registerEntry()).contains("tri-borough");
    assertThat(found.status()).isEqualTo("planned");
    assertThat(found.membersUnnamed()).isEqualTo(2);
  }

  @Test
  void leavesAPlanOfOtherSizeUnresolved() {
    Arrangement found =
        slac(
                "Hammersmith and Fulham",
                "There are plans to merge some services with a neighbouring council.")
            .get(0);

    assertThat(found.registerEntry()).isEmpty();
  }

  @Test
  void seesTheEndOfAPartnership() {
    Arrangement found =
        sif("Hammersmith and Fulham", "Disaggregation from the tri-borough took much work.").get(0);

    assertThat(found.status()).isEqualTo("ended");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bury | The child death overview panel is shared with two neighbouring authorities.",
        "Leicester | Leicester, Leicestershire and Rutland share a child death overview panel.",
        "Blackpool | The pan-Lancashire child death overview panel learns well.",
        "Dudley | The Black Country child death overview panel reviews deaths.",
        "Ealing | Adoption panels are held jointly with Hounslow.",
        "Poole | The LSCB is shared with Bournemouth.",
        "Hackney | The City of London and Hackney safeguarding children partnership is strong."
      })
  void findsSharedBoards(String authority, String sentence) {
    assertThat(sif(authority, sentence))
        .singleElement()
        .extracting(Arrangement::kind)
        .isEqualTo("shared-board");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The LSCB is not shared with any other local authority.",
        "The East Sussex safeguarding children board is effective.",
        "The board follows pan-London procedures.",
        "A serious case review commissioned by a neighbouring authority went to the LSCB.",
        "The LSCB checks on children placed by other local authorities."
      })
  void takesABoardOfOneAuthorityForNoSharedOne(String sentence) {
    assertThat(boardReview("East Sussex", sentence)).isEmpty();
  }

  @Test
  void followsAWholeBoardThroughItsReview() {
    Arrangement found =
        boardReview(
                "Poole",
                "The LSCB is shared with Bournemouth.",
                "The board knows its strengths.",
                "Sub-groups report each quarter.",
                "Schools are positive.")
            .get(0);

    assertThat(paragraphs(found)).containsExactly("1", "2", "3");
  }

  @Test
  void followsNoBoardThatStaysApart() {
    Arrangement found =
        boardReview(
                "Kingston upon Thames",
                "Kingston upon Thames and Richmond upon Thames work together through separate"
                    + " safeguarding boards.",
                "The board knows its strengths.")
            .get(0);

    assertThat(paragraphs(found)).containsExactly("1");
  }
}
