package org.jointly.extraction.arrangements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.extraction.arrangements.Samples.ilacs;
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

/** Bodies with names: agencies, companies, trusts, consortia. The sentences are our own. */
class NamedArrangementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Devon | Adopt South West finds families quickly. | adopt-south-west",
        "Leeds | One Adoption West Yorkshire recruits adopters well. | one-adoption-west-yorkshire",
        "Kent | The regional adoption agency, Adoption Partnership South East, is hosted by Kent. |"
            + " adoption-partnership-south-east",
        "Dudley | Adoption@Heart assesses adopters. | adoption-at-heart",
        "Gateshead | Links with the regional agency (Adoption Northeast) are good. |"
            + " adopt-north-east"
      })
  void knowsRegionalAgenciesByTheirNames(String authority, String sentence, String entry) {
    Arrangement found = ilacs(authority, sentence).get(0);

    assertThat(found.kind()).isEqualTo("regional-adoption-agency");
    assertThat(found.registerEntry()).contains(entry);
  }

  @Test
  void takesAnUnknownAgencysNameFromBrackets() {
    List<Arrangement> found =
        ilacs("Derby", "The regional adoption agency (Homes Together) helps.");

    assertThat(found).singleElement().extracting(Arrangement::name).isEqualTo("Homes Together");
    assertThat(found.get(0).registerEntry()).isEmpty();
  }

  @Test
  void joinsTheAgencyWithAndWithoutItsName() {
    List<Arrangement> found =
        ilacs(
            "Derby", "Adoption East Midlands recruits adopters.", "The RAA reports each quarter.");

    assertThat(found).singleElement();
    assertThat(paragraphs(found.get(0))).containsExactly("1", "2");
  }

  @Test
  void prefersTheAgencyToTheServiceItDelivers() {
    assertThat(
            kinds(
                ilacs(
                    "Bolton",
                    "Adoption services are delivered jointly with four other local authorities"
                        + " through a regional adoption agency.")))
        .containsExactly("regional-adoption-agency regional-adoption-agency");
  }

  @Test
  void followsTheShortNameThatAReportGives() {
    List<Arrangement> found =
        ilacs(
            "Worcestershire",
            "Services are delivered by Worcestershire Children First (WCF).",
            "WCF keeps its staff.",
            "The company is held to account.",
            "Schools are positive.");

    assertThat(found).singleElement();
    assertThat(found.get(0).kind()).isEqualTo("delegated-delivery");
    assertThat(paragraphs(found.get(0))).containsExactly("1", "2", "3");
  }

  @Test
  void followsTheTrustOnceIntroduced() {
    List<Arrangement> found =
        sif(
            "Slough",
            "Slough Children's Services Trust took over delivery in 2015.",
            "The trust has recruited permanent staff.",
            "Children trust their social workers, who build trust over time.",
            "The hospital trust attends.");

    assertThat(found).singleElement();
    assertThat(paragraphs(found.get(0))).containsExactly("1", "2");
  }

  @Test
  void knowsATrustThatIsNeverNamedInFull() {
    List<Arrangement> found =
        ilacs(
            "Sandwell",
            "The council and the Trust work well together.",
            "Relationships between the council and the Trust are mature.");

    assertThat(found).singleElement().extracting(Arrangement::kind).isEqualTo("delegated-delivery");
  }

  @Test
  void readsThePlanOfATrustAsPlanned() {
    List<Arrangement> found =
        ilacs("Northamptonshire", "The council plans to move its services to a children's trust.");

    assertThat(found).singleElement().extracting(Arrangement::status).isEqualTo("planned");
  }

  @Test
  void takesNoPartnershipOfTheOldKindForATrust() {
    assertThat(slac("Derby", "The Children's Trust is well led.", "The trust's plan is clear."))
        .isEmpty();
    assertThat(sif("Derby", "The Children's Trust Board oversees the plan.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hospital trust and the police attend.",
        "A multi-academy trust runs two schools.",
        "Workers gain the trust of children.",
        "Adults in a position of trust are checked.",
        "Adoption now takes less time than before.",
        "Commissioners draw on trust funds."
      })
  void takesNoOtherTrustForADeliveryBody(String sentence) {
    assertThat(ilacs("York", sentence)).isEmpty();
  }

  @Test
  void keepsANameToTheAuthoritiesThatBearIt() {
    assertThat(ilacs("York", "Together for Children is a theme of the plan.")).isEmpty();
    assertThat(ilacs("Sunderland", "Together for Children delivers services.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Enfield | The North London Adoption and Fostering Consortium trains adopters.",
        "Brent | Brent is a member of the West London Alliance, which commissions placements.",
        "Medway | Placements are bought through the South East regional framework.",
        "Wirral | A sub-regional commissioning framework for homes is used with five other"
            + " Merseyside authorities.",
        "Bolton | The regional fostering recruitment hub is new.",
        "Norfolk | Adopters are found through the local consortium."
      })
  void findsConsortiaAndFrameworks(String authority, String sentence) {
    assertThat(sif(authority, sentence))
        .singleElement()
        .extracting(Arrangement::kind)
        .isEqualTo("consortium");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A consortium of voluntary organisations runs the youth centre.",
        "The performance framework shows a fall.",
        "The school consortium meets each term.",
        "Dudley Children and Young People's Alliance replaced the board."
      })
  void takesNoOtherConsortium(String sentence) {
    assertThat(sif("Dudley", sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kirklees | Leeds City Council was appointed as improvement partner.",
        "Somerset | Essex County Council provides improvement support to senior leaders.",
        "Solihull | Leaders work with their improvement partner.",
        "Norfolk | The council offers sector-led improvement support to other local authorities.",
        "Leeds | Leeds supports other councils to improve."
      })
  void findsImprovementPartners(String authority, String sentence) {
    assertThat(ilacs(authority, sentence))
        .singleElement()
        .extracting(Arrangement::kind)
        .isEqualTo("improvement-partnership");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A peer review helped leaders to improve.",
        "Leaders learn from other local authorities.",
        "Practice has improved with partners' support."
      })
  void takesNoPassingReviewForAPartner(String sentence) {
    assertThat(ilacs("Bury", sentence)).isEmpty();
  }

  @Test
  void listsTheOwnersOfACompany() {
    Arrangement found =
        sif(
                "Kingston upon Thames",
                "Achieving for Children is owned by Kingston upon Thames and the London Borough of"
                    + " Richmond upon Thames.")
            .get(0);

    assertThat(members(found)).containsExactly("Kingston upon Thames", "Richmond upon Thames");
  }
}
