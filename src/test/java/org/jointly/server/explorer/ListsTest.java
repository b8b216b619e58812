package org.jointly.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.explorer.Published.page;
import static org.jointly.server.explorer.Published.rows;
import static org.jointly.server.explorer.Published.served;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListsTest {
  @Test
  void filtersByWhatTheAddressSays() {
    served(
        url -> {
          Document page = page(url + "/authorities?region=london&grade=outstanding");
          assertThat(page.select("tbody tr")).isNotEmpty();
          assertThat(page.select("tbody td:nth-child(2)").eachText()).containsOnly("London");
          assertThat(page.select("tbody td:nth-child(4)").eachText()).containsOnly("O outstanding");
          assertThat(page.select("#filter-region option[selected]").text()).isEqualTo("London");
        });
  }

  @Test
  void saysThatAValueIsNoneOfTheList() {
    served(
        url -> {
          assertThat(page(url + "/authorities?region=nowhere").select(".problem").text())
              .isEqualTo("“nowhere” is none of these.");
          assertThat(page(url + "/authorities?region=london").select(".problem")).isEmpty();
        });
  }

  @Test
  void listsEveryAuthority() {
    served(
        url ->
            assertThat(page(url + "/authorities").select("tbody tr"))
                .hasSameSizeAs(rows(url, "SELECT ?a WHERE { ?a a jointly:LocalAuthority }")));
  }

  @Test
  void ordersByAColumnBothWaysWithTheUnknownLast() {
    served(
        url -> {
          List<String> up = days(page(url + "/authorities?sort=inspected&order=up"));
          List<String> down = days(page(url + "/authorities?sort=inspected&order=down"));
          assertThat(up.get(0)).isNotEqualTo("none here");
          assertThat(down.get(0)).isNotEqualTo("none here");
          assertThat(up.get(up.size() - 1)).isEqualTo("none here");
          assertThat(down.get(down.size() - 1)).isEqualTo("none here");
          assertThat(up.get(0)).isNotEqualTo(down.get(0));
        });
  }

  private static List<String> days(Document page) {
    return page.select("tbody td.day").eachText();
  }

  @Test
  void aHeadingTurnsTheOrderAndKeepsTheFilter() {
    served(
        url -> {
          Document page = page(url + "/arrangements?kind=delegated-delivery&sort=benefits");
          assertThat(page.select("th[aria-sort=ascending]").text()).isEqualTo("Benefits");
          assertThat(page.select("th[aria-sort] a").attr("href"))
              .contains("kind=delegated-delivery", "sort=benefits", "order=down");
          Document turned = page(page.selectFirst("th[aria-sort] a").absUrl("href"));
          assertThat(turned.select("tbody th").eachText())
              .containsExactlyInAnyOrderElementsOf(page.select("tbody th").eachText());
          assertThat(benefits(turned)).isSortedAccordingTo(Comparator.reverseOrder());
        });
  }

  private static List<Integer> benefits(Document page) {
    return page.select("tbody td:nth-last-child(2)").eachText().stream()
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void findsArrangementsByAMember() {
    served(
        url -> {
          Document page = page(url + "/arrangements?name=windsor&which=named");
          assertThat(page.select("tbody th").eachText()).contains("Achieving for Children");
          assertThat(page.select("tbody tr"))
              .allMatch(row -> row.text().toLowerCase().contains("windsor"));
        });
  }

  @Test
  void writesWhatIsAskedForAsText() {
    served(
        url -> {
          Document page =
              page(url + "/authorities?name=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&sort=none");
          assertThat(page.select("body script")).isEmpty();
          assertThat(page.select("#filter-name").val()).isEqualTo("\"><script>alert(1)</script>");
          assertThat(page.select(".empty")).hasSize(1);
        });
  }
}
