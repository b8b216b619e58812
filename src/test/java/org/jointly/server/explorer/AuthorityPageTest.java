package org.jointly.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.get;
import static org.jointly.server.explorer.Published.page;
import static org.jointly.server.explorer.Published.rows;
import static org.jointly.server.explorer.Published.served;
import static org.jointly.server.explorer.Published.value;

import java.util.List;
import org.jointly.server.pages.SampleData;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AuthorityPageTest {
  private static final String HAMMERSMITH = "/doc/authority/E09000013";
  private static final String TURN = "section:has(h2:contains(Tri-borough partnership))";

  @Test
  void drawsEveryJudgementOfTheAreasInCommonAtItsInspection() {
    served(
        url -> {
          Document page = page(url + HAMMERSMITH);
          int drawn = page.select("svg.chart a[href*=/judgement/]").size();
          String stated =
              value(
                  url,
                  """
                  SELECT (COUNT(DISTINCT ?judgement) AS ?n) WHERE {
                    ?judgement jointly:inspection/jointly:authority authority:E09000013 ;
                      jointly:area/jointly:harmonised true .
                    FILTER NOT EXISTS { ?judgement a jointly:PreviousJudgement }
                  }
                  """);
          assertThat(drawn).isEqualTo(Integer.parseInt(stated));
          assertThat(page.select("svg.chart a[aria-label*=Leadership, Sep 2019: good]")).hasSize(1);
        });
  }

  @Test
  void tellsWhatChangedWhenAnArrangementEnded() {
    served(
        url -> {
          Element turn = page(url + HAMMERSMITH).selectFirst(TURN);
          assertThat(turn.text()).contains("It ended here in April 2018");
          assertThat(cells(turn, "Leadership"))
              .containsExactly(
                  "–", "O outstanding", "G good ▼ 1 worse", "O outstanding ▲ 1 better");
          assertThat(cells(turn, "Overall effectiveness"))
              .containsExactly("–", "G good", "G good the same", "O outstanding ▲ 1 better");
        });
  }

  private static List<String> cells(Element part, String area) {
    return part.selectFirst("tr:has(th:containsOwn(" + area + "))").select("td").eachText();
  }

  @Test
  void countsBenefitsAndCostsAsTheGraphDoes() {
    served(
        url -> {
          Element turn = page(url + HAMMERSMITH).selectFirst(TURN);
          List<String> counted =
              rows(
                  url,
                  """
                  SELECT ?day (COUNT(DISTINCT ?good) AS ?benefits) (COUNT(DISTINCT ?bad) AS ?costs)
                    (COUNT(DISTINCT ?both) AS ?mixed) WHERE {
                    ?inspection jointly:authority authority:E09000013 ; jointly:lastDay ?day .
                    ?report jointly:reportOf ?inspection .
                    ?any jointly:statedBy ?report ; a jointly:Finding ;
                      jointly:arrangement <https://w3id.org/jointly/id/arrangement/tri-borough> .
                    BIND (IF(EXISTS { ?any jointly:polarity polarity:positive }, ?any, ?none) AS ?good)
                    BIND (IF(EXISTS { ?any jointly:polarity polarity:negative }, ?any, ?none) AS ?bad)
                    BIND (IF(EXISTS { ?any jointly:polarity polarity:mixed }, ?any, ?none) AS ?both)
                  } GROUP BY ?day ORDER BY ?day
                  """);
          assertThat(turn.select("li:has(.tag)")).hasSameSizeAs(counted);
          for (int each = 0; each < counted.size(); each++) {
            String[] row = counted.get(each).split(",");
            assertThat(turn.select("li:has(.tag)").get(each).text())
                .startsWith(Days.words(row[0]))
                .containsPattern(
                    row[1] + " benefits?, " + row[2] + " costs?, " + row[3] + " mixed");
          }
        });
  }

  @Test
  void leadsFromAFigureToItsQueryAndFromAFactToItsParagraph() {
    served(
        url -> {
          Document page = page(url + HAMMERSMITH);
          Element turn = page.selectFirst(TURN);
          assertThat(get(turn.selectFirst("a[href*=what-changed.csv]").absUrl("href")).body())
              .startsWith("inspected,before,what")
              .contains("judgement: leadership,outstanding,good,-1");
          Element passage = turn.selectFirst(".tag a[href*=/p/]");
          assertThat(page(passage.absUrl("href")).text()).contains("Paragraph");
          assertThat(page.select("section:has(h2) .head a.query")).hasSizeGreaterThan(6);
        });
  }

  @Test
  void saysWhereNothingIsKnown() {
    served(
        url -> {
          String none =
              value(
                  url,
                  """
                  SELECT ?code WHERE {
                    ?authority a jointly:LocalAuthority ; jointly:gssCode ?code .
                    FILTER NOT EXISTS { ?any jointly:authority ?authority }
                    FILTER NOT EXISTS { ?part jointly:participant ?authority }
                  } ORDER BY ?code LIMIT 1
                  """);
          Document page = page(url + "/doc/authority/" + none);
          assertThat(page.select(".empty").text())
              .contains("The graph holds no report on", "no recommendation");
          assertThat(page.select("svg.chart")).isEmpty();
        });
  }

  @Test
  void tellsNotJudgedFromWhatCouldNotBeRead() {
    SampleData.served(
        url -> {
          Document page = page(url + "/doc/authority/E06000017");
          assertThat(page.select("svg.chart .unreadable")).hasSize(1);
          assertThat(page.select("a[aria-label$=could not be read]").attr("aria-label"))
              .isEqualTo("Adoption, Feb 2017: could not be read");
          assertThat(page.text()).contains("Write plans.", "Pat Sample");
        });
  }

  @Test
  void writesNamesThatCouldRunAsText() {
    SampleData.served(
        url -> {
          Document page = page(url + "/doc/authority/E06009999");
          assertThat(page.selectFirst("h1").text()).isEqualTo("<script>alert('name')</script>");
          assertThat(page.select("body script, [onmouseover], [style]")).isEmpty();
        });
  }
}
