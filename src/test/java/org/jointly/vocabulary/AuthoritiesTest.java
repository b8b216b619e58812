package org.jointly.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesTest {
  private final Authorities authorities = Authorities.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Royal Borough of Kensington and Chelsea | E09000020",
        "THE ROYAL BOROUGH OF KENSINGTON & CHELSEA | E09000020",
        "London Borough of Hammersmith & Fulham | E09000013",
        "Hammersmith and Fulham Council | E09000013",
        "City of London Corporation | E09000001",
        "City of London | E09000001",
        "The City of London Corporation | E09000001",
        "Common Council of the City of London | E09000001",
        "Barnsley Metropolitan Borough Council | E08000038",
        "Doncaster Metropolitan Borough Council | E08000017",
        "City of Doncaster Council | E08000017",
        "City of Bradford Metropolitan District Council | E08000032",
        "Sheffield City Council | E08000039",
        "Leicestershire County Council | E10000018",
        "Leicester City Council | E06000016",
        "City of York Council | E06000014",
        "North Yorkshire County Council | E06000065",
        "Bristol City Council | E06000023",
        "City of Bristol | E06000023",
        "Bristol, City of | E06000023",
        "Kingston upon Hull City Council | E06000010",
        "Hull City Council | E06000010",
        "Royal Borough of Kingston-upon-Thames | E09000021",
        "Royal Borough of Windsor and Maidenhead | E06000040",
        "Richmond upon Thames London Borough Council | E09000027",
        "St Helens | E08000013",
        "ST. HELENS METROPOLITAN BOROUGH COUNCIL | E08000013",
        "Borough of Poole | E06000029",
        "Bournemouth Borough Council | E06000028",
        "BCP Council | E06000058",
        "Bournemouth, Christchurch & Poole Council | E06000058",
        "Northamptonshire County Council | E10000021",
        "Cumbria | E10000006",
        "Westmorland and Furness Council | E06000064",
        "Rutland County Council | E06000017",
        "Durham County Council | E06000047",
        "County Durham | E06000047",
        "Bedford Borough Council | E06000055",
        "Isle of Wight Council | E06000046",
        "Council of the Isles of Scilly | E06000053",
        "Herefordshire Council | E06000019",
        "Medway Council | E06000035",
        "Stoke-on-Trent City Council | E06000021",
        "Southend-on-Sea City Council | E06000033",
        "Newcastle City Council | E08000021",
        "Newcastle upon Tyne City Council | E08000021",
        "City of Westminster | E09000033",
        "Westminster City Council | E09000033",
        "Wirral Metropolitan Borough Council | E08000015",
        "Milton Keynes City Council | E06000042",
        "Cheshire West and Chester Council | E06000050",
        "Borough of Telford & Wrekin | E06000020",
        "Brighton & Hove City Council | E06000043",
        "Central Bedfordshire Council | E06000056",
      })
  void findsPrintedNames(String printed, String gss) {
    assertThat(authorities.named(printed).map(Authority::gss)).contains(gss);
  }

  @ParameterizedTest
  @CsvSource({
    "Cardiff",
    "London",
    "Greater Manchester",
    "Children's services",
    "Thames",
    "Borough",
    "Council"
  })
  void knowsNoOthers(String printed) {
    assertThat(authorities.named(printed)).isEmpty();
  }

  @Test
  void findsTheLongestNamesInAText() {
    String text =
        "Teams of Bath and North East Somerset, North Yorkshire and the Royal Borough of Kensington &"
            + " Chelsea meet in Leicester, not in Leicestershire. Reading scores rose; in Reading they"
            + " fell. Reading Borough Council agrees.";
    assertThat(authorities.mentionsIn(text))
        .extracting(Mention::text)
        .containsExactly(
            "Bath and North East Somerset",
            "North Yorkshire",
            "Kensington & Chelsea",
            "Leicester",
            "Leicestershire",
            "Reading",
            "Reading");
  }

  @Test
  void findsNoNamesInsideWordsOrInSmallLetters() {
    assertThat(authorities.mentionsIn("A readings session in a bury-all york ham; Derbyton."))
        .isEmpty();
  }

  @Test
  void givesPlacesOfNames() {
    Mention mention = authorities.mentionsIn("(Stoke-on-Trent)").get(0);
    assertThat(mention.start()).isEqualTo(1);
    assertThat(mention.end()).isEqualTo(15);
    assertThat(mention.authority().gss()).isEqualTo("E06000021");
  }

  @Test
  void knowsEveryAuthorityByItsOwnNames() {
    for (Authority authority : authorities.all()) {
      assertThat(authorities.named(authority.name())).contains(authority);
      assertThat(authorities.mentionsIn("In " + authority.name() + " they"))
          .extracting(Mention::authority)
          .containsExactly(authority);
      for (String name : authority.otherNames()) {
        assertThat(authorities.named(name)).as(name).contains(authority);
      }
    }
  }

  @Test
  void knowsFormerCodesAndAuthorities() {
    assertThat(authorities.byGss("E08000016").map(Authority::name)).contains("Barnsley");
    Authority poole = authorities.byGss("E06000029").orElseThrow();
    assertThat(poole.successors()).containsExactly("E06000058");
    assertThat(poole.existedOn(LocalDate.of(2019, 3, 31))).isTrue();
    assertThat(poole.existedOn(LocalDate.of(2019, 4, 1))).isFalse();
    assertThat(authorities.byGss("E06000061").orElseThrow().predecessors())
        .containsExactly("E10000021");
  }

  @Test
  void referencesOnlyWhatItHolds() {
    Vocabulary vocabulary = Vocabulary.bundled();
    assertThat(authorities.all()).hasSizeGreaterThan(153);
    for (Authority authority : authorities.all()) {
      assertThat(authority.neighbours()).allMatch(code -> authorities.byGss(code).isPresent());
      assertThat(authority.neighbours()).doesNotContain(authority.gss());
      assertThat(vocabulary.concept("authority-types", authority.type())).isPresent();
      assertThat(vocabulary.concept("regions", authority.region())).isPresent();
    }
  }
}
