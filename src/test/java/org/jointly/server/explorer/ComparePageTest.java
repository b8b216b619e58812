package org.jointly.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.get;
import static org.jointly.server.explorer.Published.page;
import static org.jointly.server.explorer.Published.served;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComparePageTest {
  private static final String TWO =
      "/compare?thing=authority%2FE09000013&thing=authority%2FE09000033";

  @Test
  void readsThePathsOfThings() {
    assertThat(
            Compared.things("thing=authority/E1&thing=&thing=arrangement%2Fa-b&thing=authority/E1"))
        .containsExactly("authority/E1", "arrangement/a-b");
    assertThat(Compared.things("thing=../x&thing=authority/../../y&thing=%zz&other=authority/E2"))
        .isEmpty();
    assertThat(
            Compared.things(
                "thing=authority/1&thing=authority/2&thing=authority/3&thing=authority/4&thing=authority/5"))
        .hasSize(Compared.MOST);
  }

  @Test
  void setsAuthoritiesSideBySideOnOneAxis() {
    served(
        url -> {
          Document page = page(url + TWO);
          assertThat(page.select("h1").text())
              .isEqualTo("Compare Hammersmith and Fulham, Westminster");
          assertThat(page.select("svg.chart")).hasSize(1);
          assertThat(page.select("svg.chart .name").eachText())
              .contains("Hammersmith and Fulham", "Westminster", "Tri-borough partnership");
          assertThat(page.select("#thing-2 option[selected]").text()).isEqualTo("Westminster");
          String numbers = get(page.selectFirst("a[href*=format=csv]").absUrl("href")).body();
          assertThat(numbers)
              .contains("Hammersmith and Fulham,2019-09-13", "Westminster,2016-02-04");
        });
  }

  @Test
  void countsFindingsAsTheAuthorityPageDoes() {
    served(
        url -> {
          String here = page(url + TWO).selectFirst("tr:has(th:contains(Findings)) td").text();
          assertThat(
                  java.util.stream.Stream.of(here.split("\\D+"))
                      .filter(each -> !each.isEmpty())
                      .mapToInt(Integer::parseInt)
                      .sum())
              .isEqualTo(
                  Integer.parseInt(
                      page(url + "/doc/authority/E09000013")
                          .selectFirst("h2:contains(Findings) small")
                          .text()));
        });
  }

  @Test
  void setsArrangementsSideBySide() {
    served(
        url -> {
          Document page =
              page(
                  url
                      + "/compare?thing=arrangement/tri-borough&thing=arrangement/achieving-for-children");
          assertThat(page.select("h2").eachText())
              .contains(
                  "Before, during and after: Tri-borough partnership",
                  "Before, during and after: Achieving for Children");
          assertThat(
                  page.select("tr:has(th:contains(Leadership)):contains(during):contains(members)")
                      .text())
              .contains("1.71");
        });
  }

  @Test
  void namesWhatItLeavesOut() {
    served(
        url -> {
          assertThat(page(url + TWO).select(".problem")).isEmpty();
          assertThat(page(url + TWO + "&thing=").select(".problem")).isEmpty();
          assertThat(page(url + TWO + "&thing=authority/none&thing=%3Cx").select(".problem").text())
              .contains("Not compared: authority/none, <x.");
          assertThat(
                  page(url
                          + TWO
                          + "&thing=authority/E09000020&thing=authority/E09000021"
                          + "&thing=authority/E09000027")
                      .select(".problem")
                      .text())
              .contains("Not compared: authority/E09000027.");
        });
  }

  @Test
  void asksForAChoiceWhereThereIsNone() {
    served(
        url -> {
          assertThat(page(url + "/compare").select(".empty").text()).contains("Choose");
          assertThat(page(url + "/compare?thing=authority/none").select(".empty").text())
              .contains("Choose");
        });
  }
}
