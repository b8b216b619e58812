package org.jointly.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.pages.SampleData.INSPECTION;
import static org.jointly.server.pages.SampleData.REPORT;
import static org.jointly.server.pages.SampleData.fetch;
import static org.jointly.server.pages.SampleData.links;
import static org.jointly.server.pages.SampleData.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final String HOSTILE = "/doc/authority/E06009999";

  @Test
  void showsWhereAFactStandsWithItsWords() {
    served(
        url -> {
          String page = fetch(url + REPORT + "/finding/1").body();
          assertThat(page)
              .contains("Where it stands", "Paragraph 2", "pages 5–6")
              .contains("The safeguarding board › How it works")
              .contains("The night team helps “twins”.");
          assertThat(links(page))
              .contains(REPORT + "/p/2", REPORT, "https://files.example.org/sample?id=1#page=5");
        });
  }

  @Test
  void linksToThisHostAlone() {
    served(
        url -> {
          List<String> links = links(fetch(url + INSPECTION).body());
          assertThat(links).noneMatch(link -> link.startsWith("https://w3id.org/"));
          assertThat(links)
              .contains("/doc/authority/E06000017", "/def/frameworks/SIF", "/def#authority")
              .contains(INSPECTION + ".ttl", INSPECTION + ".rdf")
              .anyMatch(link -> link.startsWith("/query?query=CONSTRUCT"));
        });
  }

  @Test
  void everyLinkOfAPageLeadsSomewhere() {
    served(
        url ->
            links(fetch(url + REPORT).body()).stream()
                .filter(link -> link.startsWith("/"))
                .filter(link -> !link.startsWith("/sparql"))
                .map(link -> link.replaceFirst("#.*", ""))
                .distinct()
                .forEach(
                    link -> assertThat(fetch(url + link).statusCode()).as(link).isEqualTo(200)));
  }

  @Test
  void escapesWhatCouldRun() {
    served(
        url -> {
          var reply = fetch(url + HOSTILE);
          assertThat(reply.statusCode()).isEqualTo(200);
          assertThat(reply.body())
              .doesNotContain("<script>", "<img", "onmouseover=\"", "href=\"javascript:")
              .contains("&lt;script&gt;alert(", "&lt;img src=x", "javascript:alert(1)");
          assertThat(fetch(url + "/doc").body()).doesNotContain("<script>");
          assertThat(fetch(url + "/graph/hostile").body()).doesNotContain("<script>");
        });
  }

  @Test
  void escapesWhatIsAskedFor() {
    served(
        url -> {
          assertThat(fetch(url + "/doc/%3Cscript%3E").body()).doesNotContain("<script>");
          var reply = fetch(url + INSPECTION, "Accept", "<script>alert(1)</script>");
          assertThat(reply.statusCode()).isEqualTo(406);
          assertThat(reply.body()).doesNotContain("<script>");
        });
  }

  @Test
  void forbidsScriptsAndForeignParts() {
    served(
        url -> {
          for (String path :
              List.of("/", INSPECTION, HOSTILE, "/def", "/doc", "/graph", "/api", "/doc/none")) {
            var headers = fetch(url + path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
          }
        });
  }

  @Test
  void needsNothingFromElsewhere() {
    served(
        url -> {
          String page = fetch(url + INSPECTION).body();
          assertThat(page).doesNotContain("src=\"http", "src=\"//", " style=\"", "<style");
          assertThat(fetch(url + "/style.css").headers().firstValue("Content-Type").orElseThrow())
              .startsWith("text/css");
        });
  }

  @Test
  void documentsTheVocabularyTermByTerm() {
    served(
        url -> {
          String page = fetch(url + "/def").body();
          assertThat(page)
              .contains("id=\"Finding\"", "id=\"sharesWith\"", "Example: ", "jointly:Finding");
          assertThat(links(page))
              .contains("/def/grades", "/def/effects", "/def#Finding", "/def.ttl");
          assertThat(fetch(url + "/def/grades").body())
              .contains("id=\"good\"", "The second grade.", "Grade 2");
        });
  }

  @Test
  void tellsSearchEngines() {
    served(
        url -> {
          JsonNode report = schemaOrg(fetch(url + REPORT).body());
          assertThat(report.get("@type").get(0).asText()).isEqualTo("Review");
          assertThat(report.get("datePublished").get(0).asText()).isEqualTo("2017-03-01");
          JsonNode hostile = schemaOrg(fetch(url + HOSTILE).body());
          assertThat(hostile.get("name").asText()).isEqualTo("<script>alert('name')</script>");
        });
  }

  private static JsonNode schemaOrg(String page) {
    String start = "<script type=\"application/ld+json\">";
    String json = page.substring(page.indexOf(start) + start.length());
    try {
      return new ObjectMapper().readTree(json.substring(0, json.indexOf("</script>")));
    } catch (JsonProcessingException malformed) {
      throw new AssertionError(malformed);
    }
  }

  @Test
  void listsAuthoritiesToBeginFrom() {
    served(
        url -> assertThat(links(fetch(url + "/doc/").body())).contains("/doc/authority/E06000017"));
  }
}
