package org.jointly.extraction.arrangements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.extraction.arrangements.Samples.ilacs;
import static org.jointly.extraction.arrangements.Samples.kinds;
import static org.jointly.extraction.arrangements.Samples.members;
import static org.jointly.extraction.arrangements.Samples.sif;

import java.util.List;
import org.jointly.model.Arrangement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Services and posts without a name of their own. The sentences are our own. */
class SharedServicesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Torbay | The emergency duty team is shared with Plymouth and Devon. | emergency-duty",
        "Halton | The emergency duty team also provides a service to Warrington. | emergency-duty",
        "Wokingham | Wokingham buys its emergency duty service from Bracknell Forest. |"
            + " emergency-duty",
        "Havering | The out-of-hours service, hosted by another London borough, is prompt. |"
            + " emergency-duty",
        "Warrington | The emergency duty team, a joint service with Halton, is swift. |"
            + " emergency-duty",
        "Rutland | Adoption work is contracted to another local authority. | adoption",
        "Bournemouth | The youth offending team is a combined service for Bournemouth and Poole. |"
            + " youth-offending",
        "Luton | The designated officer service is commissioned from Central Bedfordshire. | lado",
        "Brent | Legal services are provided by Harrow. | legal",
        "Dorset | The pan-Dorset multi-agency safeguarding hub works well. | mash",
        "Islington | The council shares fostering resources with other north London authorities. |"
            + " fostering",
        "Redbridge | The council, with Havering, jointly commissions an independent visitor"
            + " service. | advocacy"
      })
  void findsSharedServices(String authority, String sentence, String subject) {
    assertThat(kinds(sif(authority, sentence))).containsExactly("shared-service " + subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Children placed with carers in other local authorities are visited.",
        "When a child moves to another local authority, transfer is timely.",
        "Information is shared with neighbouring authorities when a child goes missing.",
        "The fostering service compares well with other local authorities.",
        "The adoption service learns from other local authorities.",
        "The emergency duty team works with the police and health services.",
        "A multi-agency safeguarding hub brings police and health together.",
        "The fostering service is not shared with any other authority.",
        "The youth offending service follows children placed in neighbouring boroughs.",
        "A joint commissioning unit with the clinical commissioning group works well.",
        "Adoption support is provided by a voluntary agency across several local authorities.",
        "The virtual school supports children placed in other boroughs.",
        "The designated officer works closely with those of neighbouring authorities.",
        "A joint protocol on homelessness is shared with district councils.",
        "The youth offending team works with the police across Greater Manchester.",
        "London boroughs place many children here."
      })
  void takesOrdinaryWorkForNoSharing(String sentence) {
    assertThat(sif("Bury", sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peterborough | The director of children's services is shared with Cambridgeshire. | dcs",
        "Harrow | The chief executive is also the chief executive of Brent. |" + " chief-executive",
        "Newham | The LSCB chair is also the chair of the board in Tower Hamlets. | lscb-chair",
        "Rutland | The director of public health for Leicestershire and Rutland attends. |"
            + " director-of-public-health"
      })
  void findsSharedPosts(String authority, String sentence, String subject) {
    assertThat(kinds(sif(authority, sentence))).containsExactly("shared-post " + subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Directors of children's services across the three boroughs meet often.",
        "The chief executive meets other chief executives in London.",
        "The director of children's services came from another local authority."
      })
  void takesMeetingsOfHoldersForNoSharedPost(String sentence) {
    assertThat(sif("Havering", sentence)).isEmpty();
  }

  @Test
  void findsBothServicesOfAPair() {
    assertThat(
            kinds(
                sif(
                    "Sutton",
                    "The youth offending team and virtual school are shared with Merton.")))
        .containsExactlyInAnyOrder(
            "shared-service youth-offending", "shared-service virtual-school");
  }

  @Test
  void listsServicesAfterThoseWhoShareThem() {
    List<Arrangement> found =
        sif(
            "Kingston upon Thames",
            "Money is saved by combining roles across both councils, for example youth offending, a"
                + " single senior leadership team and the designated officer role.");

    assertThat(kinds(found))
        .containsExactlyInAnyOrder(
            "shared-service youth-offending",
            "shared-post senior-leadership",
            "shared-service lado");
  }

  @Test
  void namesTheHostAndCountsTheOthers() {
    Arrangement found =
        ilacs(
                "Bracknell Forest",
                "The out-of-hours service is hosted by Bracknell Forest on behalf"
                    + " of the six Berkshire authorities.")
            .get(0);

    assertThat(found.body()).contains("Bracknell Forest");
    assertThat(found.membersUnnamed()).isEqualTo(5);
  }

  @Test
  void namesPartnersWithinTheRegionInShort() {
    Arrangement found =
        sif("Merton", "The emergency duty team is shared with Kingston and Richmond.").get(0);

    assertThat(members(found))
        .containsExactly("Merton", "Kingston upon Thames", "Richmond upon Thames");
  }

  @Test
  void takesNoPoliceForceForAnAuthority() {
    assertThat(sif("Bury", "The exploitation team is shared with Lancashire Constabulary."))
        .isEmpty();
  }
}
