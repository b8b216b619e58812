package org.jointly.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.explorer.Browsing.count;
import static org.jointly.server.explorer.Browsing.csv;
import static org.jointly.server.explorer.Browsing.open;
import static org.jointly.server.explorer.Browsing.part;
import static org.jointly.server.pages.SampleData.INSPECTION;
import static org.jointly.server.pages.SampleData.REPORT;
import static org.jointly.server.pages.SampleData.served;

import org.jointly.server.TestServer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of an inspection, of its report and of a passage, over one inspection with words. */
class InspectionPageTest {
  private static final String HOSTILE =
      """
      PREFIX jointly: <https://w3id.org/jointly/def#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/jointly/>
      <def/statuses/current> skos:prefLabel "current\\" onclick=\\"alert(1)"@en .
      <def/polarities/positive> skos:prefLabel "x\\"><script>alert(2)</script>"@en .
      <def/effects/bad> skos:prefLabel "<img src=x onerror=alert(3)>"@en .
      <id/authority/E1> a jointly:LocalAuthority ; skos:prefLabel "<b>bold</b>"@en .
      <id/inspection/E1/2020-01-01> a jointly:Inspection ; jointly:authority <id/authority/E1> ;
        jointly:lastDay "2020-01-01"^^xsd:date .
      <id/report/E1/2020-02-01> a jointly:Report ; jointly:original <javascript:alert(4)> ;
        jointly:reportOf <id/inspection/E1/2020-01-01> .
      <id/report/E1/2020-02-01/p/1> a jointly:Passage ; jointly:passageOf <id/report/E1/2020-02-01> ;
        jointly:position 1 ; jointly:number "</a><script>alert(5)</script>" .
      <id/report/E1/2020-02-01/statement/1> a jointly:ArrangementStatement ;
        jointly:statedBy <id/report/E1/2020-02-01> ; jointly:arrangement <id/arrangement/bad> ;
        jointly:nameAsPrinted "<script>alert(6)</script>" ; jointly:status <def/statuses/current> ;
        prov:wasDerivedFrom <id/report/E1/2020-02-01/p/1> .
      <id/report/E1/2020-02-01/finding/1> a jointly:Finding ;
        jointly:statedBy <id/report/E1/2020-02-01> ; jointly:arrangement <id/arrangement/bad> ;
        jointly:polarity <def/polarities/positive> ; jointly:effect <def/effects/bad> ;
        jointly:quote "<script>alert(7)</script>" ;
        prov:wasDerivedFrom <id/report/E1/2020-02-01/p/1> .
      <id/arrangement/bad> a jointly:SharedArrangement ; skos:prefLabel "'\\"><script>alert(8)</script>"@en .
      <id/arrangement/bad/E1> jointly:participationIn <id/arrangement/bad> ;
        jointly:participant <id/authority/E1> ; jointly:shownBy <id/report/E1/2020-02-01> .
      """;

  @Test
  void tellsWhatIsNotJudgedFromWhatCouldNotBeRead() {
    served(
        url -> {
          Element part = part(open(url + INSPECTION), "Judgements");
          assertThat(part.select("tbody tr").eachText())
              .hasSize(2)
              .anyMatch(row -> row.startsWith("adoption") && row.contains("could not be read"))
              .anyMatch(row -> row.contains("requires improvement"));
          assertThat(part.select("p.note").text()).contains("Not judged").contains("care leavers");
        });
  }

  @Test
  void showsRecommendationsWithTheirPlaceAndWhatTheyCite() {
    served(
        url -> {
          Element part = part(open(url + INSPECTION), "Recommendations");
          assertThat(count(part)).isEqualTo(1);
          assertThat(part.select(".tag")).hasSize(2);
          assertThat(part.select("blockquote").text()).isEqualTo("Write plans.");
          assertThat(part.text()).contains("cites paragraph 2, 99");
          assertThat(part.select("a").eachAttr("href")).contains(REPORT + "/p/2");
          assertThat(part.select("a:containsOwn(99)")).isEmpty();
        });
  }

  @Test
  void opensTheOriginalAtThePage() {
    served(
        url ->
            assertThat(part(open(url + REPORT), "What it says").select("a").eachAttr("href"))
                .contains("https://files.example.org/sample?id=1#page=5"));
  }

  @Test
  void showsTheWordsOfAPassageAndWhatWasReadFromIt() {
    served(
        url -> {
          Document page = open(url + REPORT + "/p/2");
          assertThat(page.select("main > blockquote").text()).contains("The night team");
          Element facts = part(page, "What was read from it");
          assertThat(facts.select("li")).hasSize(csv(facts).size()).isNotEmpty();
        });
  }

  @Test
  void writesNothingThatRuns() {
    TestServer.withServer(
        HOSTILE,
        url -> {
          for (String path :
              new String[] {
                "/doc/arrangement/bad",
                "/doc/inspection/E1/2020-01-01",
                "/doc/report/E1/2020-02-01",
                "/doc/report/E1/2020-02-01/p/1"
              }) {
            Document page = open(url + path);
            assertThat(page.select("main script, main img, main b")).as(path).isEmpty();
            assertThat(page.select("[onclick], [onerror], [href^=javascript]")).as(path).isEmpty();
          }
        });
  }

  @Test
  void saysInWordsThatNothingIsKnown() {
    TestServer.withServer(
        """
        PREFIX jointly: <https://w3id.org/jointly/def#>
        <https://w3id.org/jointly/id/inspection/E1/2020-01-01> a jointly:Inspection .
        <https://w3id.org/jointly/id/report/E1/2020-02-01> a jointly:Report .
        """,
        url -> {
          assertThat(open(url + "/doc/inspection/E1/2020-01-01").select(".empty").eachText())
              .contains(
                  "No judgement is known of this inspection.",
                  "The report makes no recommendation that could be read.");
          assertThat(open(url + "/doc/report/E1/2020-02-01").select("h1")).hasSize(1);
        });
  }
}
