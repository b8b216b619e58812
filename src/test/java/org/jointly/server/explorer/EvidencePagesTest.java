package org.jointly.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.explorer.Browsing.count;
import static org.jointly.server.explorer.Browsing.csv;
import static org.jointly.server.explorer.Browsing.open;
import static org.jointly.server.explorer.Browsing.part;
import static org.jointly.server.explorer.Browsing.published;
import static org.jointly.server.explorer.Browsing.sum;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages say what their queries answer, and lead from a figure to its paragraph. */
class EvidencePagesTest {
  private static final String TRI_BOROUGH = "/doc/arrangement/tri-borough";

  @Test
  void figuresOfAnArrangementAreThoseOfTheQuestion() {
    published(
        url -> {
          Document page = open(url + TRI_BOROUGH);
          List<CSVRecord> story =
              csv(url + "/api/story-of-an-arrangement.csv?arrangement=tri-borough");
          assertThat(page.select(".figures .number").eachText())
              .containsExactly(
                  "3",
                  "" + story.size(),
                  "" + sum(story, "positive"),
                  "" + sum(story, "negative"),
                  "" + sum(story, "mixed"));
        });
  }

  @Test
  void partsOfAnArrangementShowAllThatTheirQueriesAnswer() {
    published(
        url -> {
          Document page = open(url + TRI_BOROUGH);
          Element reports = part(page, "What each report says");
          assertThat(count(reports)).isEqualTo(csv(reports).size()).isPositive();
          assertThat(reports.select("div.scroll").last().select("tbody tr"))
              .hasSize(count(reports));
          Element evidence = part(page, "Benefits and costs");
          assertThat(count(evidence))
              .isEqualTo(csv(evidence).stream().map(row -> row.get("finding")).distinct().count());
          assertThat(evidence.select("article.finding")).hasSize(count(evidence));
        });
  }

  @Test
  void countsOfTheComparisonAreThoseOfItsQuery() {
    published(
        url -> {
          Element part = part(open(url + TRI_BOROUGH), "Beside authorities");
          List<CSVRecord> rows = csv(part);
          assertThat(part.select("td small").eachText())
              .containsAll(
                  rows.stream()
                      .map(
                          row ->
                              "mean %s · %s judgement%s of %s authorit%s"
                                  .formatted(
                                      row.get("meanRank"),
                                      row.get("judgements"),
                                      row.get("judgements").equals("1") ? "" : "s",
                                      row.get("authorities"),
                                      row.get("authorities").equals("1") ? "y" : "ies"))
                      .toList());
          assertThat(part.text()).contains("The numbers are small");
        });
  }

  @Test
  void drawsAMarkForEveryReportOfAMember() {
    published(
        url -> {
          Element part = part(open(url + TRI_BOROUGH), "Members over time");
          Element drawing = part.selectFirst("svg[aria-label=Members over time]");
          assertThat(drawing.select(".said.current")).hasSize(3);
          assertThat(drawing.select(".said.planned")).hasSize(1);
          assertThat(drawing.select(".said.ended")).hasSize(2);
          assertThat(part.select("tbody tr").get(0).text())
              .contains("first shown on 4 February 2016", "April 2018");
        });
  }

  @Test
  void fromAFigureToItsParagraphAreThreeClicks() {
    published(
        url -> {
          Document page = open(url + TRI_BOROUGH);
          assertThat(page.select(".figures li")).allMatch(li -> !li.select("a.query").isEmpty());
          Element card = part(page, "Benefits and costs").selectFirst("article.finding");
          Element place = card.selectFirst(".place a");
          Document passage = open(place.absUrl("href"));
          Element facts = part(passage, "What was read from it");
          assertThat(count(facts)).isEqualTo(csv(facts).size());
          String finding = card.select("a").last().attr("href");
          assertThat(facts.select("a").eachAttr("href")).contains(finding);
        });
  }

  @Test
  void everyPartOfEveryKindOfPageHasAQueryThatAnswers() {
    published(
        url ->
            Stream.of(
                    TRI_BOROUGH,
                    "/doc/inspection/E09000021/2012-06-01",
                    "/doc/report/E09000013/2019-10-15",
                    "/def/themes/care-leavers",
                    "/def/effects/accountability",
                    "/def/arrangement-kinds/shared-board",
                    "/catalogue")
                .flatMap(path -> open(url + path).select("a[href^=/sparql?format=csv]").stream())
                .map(link -> link.absUrl("href"))
                .distinct()
                .forEach(address -> assertThat(csv(address)).as(address).isNotNull()));
  }

  @Test
  void barsOfAThemeAddUpToItsRecommendations() {
    published(
        url -> {
          Document page = open(url + "/def/themes/care-leavers");
          int bars =
              part(page, "Recommendations on it").select("tbody td").eachText().stream()
                  .mapToInt(Integer::parseInt)
                  .sum();
          Element all = part(page, "Who was recommended");
          assertThat(bars).isEqualTo(count(all)).isPositive();
          assertThat(all.select("tbody tr")).hasSize(bars);
        });
  }

  @Test
  void theDataIsCitedWithItsVersionAndDay() {
    published(
        url -> {
          Document page = open(url + "/catalogue");
          assertThat(part(page, "Use and cite").text())
              .contains("(version 0.1.0)", url + "/catalogue", "date-released: ");
          Element unread = part(page, "What could not be read");
          assertThat(unread.select("tbody tr")).hasSize(csv(unread).size());
          assertThat(
                  part(page, "What it covers").select(".bars tbody td").eachText().stream()
                      .mapToInt(Integer::parseInt)
                      .sum())
              .isEqualTo(sum(csv(unread), "inspections"));
        });
  }

  @Test
  void whatIsNotKnownIsSaidInWords() {
    published(
        url -> {
          Document page = open(url + "/doc/arrangement/hampshire-isle-of-wight");
          assertThat(page.select(".notice").text()).contains("nothing but the name is known");
          assertThat(page.select(".empty").eachText())
              .contains(
                  "No authority is known to take part in it.",
                  "No report of the collection speaks of it.");
        });
  }

  @Test
  void theModelLinksToItsTerms() {
    published(
        url -> {
          Document page = open(url + "/def");
          List<String> links = page.select("figure.model a").eachAttr("href");
          assertThat(links).hasSizeGreaterThan(10);
          assertThat(links)
              .allMatch(link -> page.getElementById(link.replace("/def#", "")) != null);
          assertThat(page.select("figure.model style, figure.model [style]")).isEmpty();
        });
  }
}
