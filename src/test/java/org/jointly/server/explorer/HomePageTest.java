package org.jointly.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.ask;
import static org.jointly.server.TestServer.withServer;
import static org.jointly.server.explorer.Published.page;
import static org.jointly.server.explorer.Published.served;
import static org.jointly.server.explorer.Published.value;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HomePageTest {
  private static final Map<String, String> COUNTS =
      Map.of(
          "inspections", "{ ?n a jointly:Inspection }",
          "arrangements", "{ ?s a jointly:ArrangementStatement ; jointly:arrangement ?n }",
          "findings", "{ ?n a jointly:Finding }",
          "recommendations", "{ ?n a jointly:Recommendation }",
          "authorities", "{ ?i a jointly:Inspection ; jointly:authority ?n }");

  @Test
  void countsAsTheGraphDoes() {
    served(
        url -> {
          Document page = page(url + "/");
          COUNTS.forEach(
              (what, pattern) -> {
                String query = "SELECT (COUNT(DISTINCT ?n) AS ?count) WHERE " + pattern;
                Element figure = page.selectFirst(".figures li:contains(" + what + ")");
                assertThat(figure.selectFirst(".number").text().replace(",", ""))
                    .as(what)
                    .isEqualTo(value(url, query));
                List<String> facts = answer(url, figure.selectFirst("a.query"));
                assertThat(facts)
                    .hasSize(Integer.parseInt(value(url, query)))
                    .doesNotHaveDuplicates();
                assertThat(facts).allMatch(row -> row.contains("https://w3id.org/jointly/id/"));
              });
        });
  }

  @Test
  void tellsSearchEnginesHowItIsSearched() {
    served(
        url -> {
          String data = page(url + "/").selectFirst("script[type=application/ld+json]").data();
          assertThat(data)
              .contains("\"@type\":\"WebSite\"", "\"url\":\"" + url + "/\"")
              .contains("\"target\":\"" + url + "/search?q={words}\"");
        });
  }

  /** Asks what a link opens in the editor, and returns the rows. */
  private static List<String> answer(String url, Element link) {
    String query =
        URLDecoder.decode(link.absUrl("href").replaceFirst(".*query=", ""), StandardCharsets.UTF_8);
    return ask(url, query).body().lines().skip(1).toList();
  }

  @Test
  void drawsTheYearsThatTheTableTells() {
    served(
        url -> {
          Element facts = page(url + "/").selectFirst("section:has(figure) a:contains(Facts)");
          Element figure = page(url + "/").selectFirst("figure");
          int inTable =
              figure.select("tbody td").eachText().stream().mapToInt(Integer::parseInt).sum();
          int inBars =
              figure.select("svg .count").eachText().stream().mapToInt(Integer::parseInt).sum();
          String stated =
              value(
                  url,
                  """
                  SELECT (COUNT(?j) AS ?n) WHERE {
                    ?j a jointly:Judgement ; jointly:area area:overall .
                    FILTER NOT EXISTS { ?j jointly:judgedService ?s }
                  }
                  """);
          assertThat(inTable).isEqualTo(inBars).isEqualTo(Integer.parseInt(stated));
          assertThat(answer(url, facts))
              .hasSize(inTable)
              .allMatch(row -> row.contains("/judgement/"));
        });
  }

  @Test
  void leadsToWhatChangedWhenSharingEnded() {
    served(
        url -> {
          List<Element> cards = page(url + "/").select(".card a[href*=#what-changed]");
          assertThat(cards).isNotEmpty();
          cards.forEach(
              card -> {
                String address = card.absUrl("href");
                String anchor = address.substring(address.indexOf('#') + 1);
                assertThat(page(address.replaceFirst("#.*", "")).getElementById(anchor))
                    .as(address)
                    .isNotNull();
              });
        });
  }

  @Test
  void standsWithoutAnyData() {
    withServer(
        "",
        url -> {
          Document page = page(url + "/");
          assertThat(page.select(".empty")).isNotEmpty();
          assertThat(page.select("form[action=/search] input[name=q]")).hasSize(2);
          assertThat(page(url + "/authorities").text()).contains("No authority is like that");
          assertThat(page(url + "/arrangements").text()).contains("No arrangement is like that");
        });
  }
}
