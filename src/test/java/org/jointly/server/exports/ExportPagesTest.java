package org.jointly.server.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.pages.SampleData.fetch;
import static org.jointly.server.pages.SampleData.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportPagesTest {
  private static final String NETWORK = "/export/authorities-and-arrangements";

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException malformed) {
      throw new AssertionError(malformed);
    }
  }

  @Test
  void giveANetworkAsAFile() {
    served(
        url -> {
          var reply = fetch(url + NETWORK + ".cyjs");
          assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
          assertThat(reply.headers().firstValue("Content-Type")).contains("application/json");
          assertThat(reply.headers().firstValue("Content-Disposition"))
              .contains("attachment; filename=\"authorities-and-arrangements.cyjs\"");
          String tag = reply.headers().firstValue("ETag").orElseThrow();
          assertThat(fetch(url + NETWORK + ".cyjs", "If-None-Match", tag).statusCode())
              .isEqualTo(304);
        });
  }

  @Test
  void leaveOutNodesThatNoEdgeTouchesOnceNarrowed() {
    served(
        url -> {
          String body = fetch(url + NETWORK + ".cyjs?year=1999").body();
          JsonNode elements = json(body).get("elements");
          assertThat(elements.get("nodes")).isEmpty();
          assertThat(elements.get("edges")).isEmpty();
        });
  }

  @Test
  void nameAParameterThatIsWrong() {
    served(
        url -> {
          assertThat(fetch(url + NETWORK + ".cyjs?kind=none").statusCode()).isEqualTo(400);
          assertThat(fetch(url + NETWORK + ".cyjs?year=x").body()).contains("parameter year");
          assertThat(fetch(url + NETWORK + ".cyjs?colour=red").body())
              .contains("colour is not one of");
          for (String form : new String[] {"", ".cyjs"}) {
            var twice = fetch(url + NETWORK + form + "?year=2015&year=2016");
            assertThat(twice.statusCode()).isEqualTo(400);
            assertThat(twice.body()).contains("year is given more than once");
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    ".gexf, application/gexf+xml",
    ".graphml, application/graphml+xml",
    ".cx2, application/json",
    ".dot, text/vnd.graphviz",
    ".csv.zip, application/zip",
    "-nodes.csv, text/csv",
    "-neo4j-edges.csv, text/csv",
    ".jsonld, application/ld+json",
  })
  void giveEveryFormatUnderItsType(String suffix, String type) {
    served(
        url -> {
          var reply = fetch(url + NETWORK + suffix);
          assertThat(reply.statusCode()).isEqualTo(200);
          assertThat(reply.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        });
  }

  @Test
  void tellWhatIsInANetworkAndKeepItNarrowed() {
    served(
        url -> {
          String page = fetch(url + NETWORK + "?kind=shared-board&region=").body();
          assertThat(page)
              .contains("id=\"members\"")
              .contains(NETWORK + ".gexf?kind=shared-board\"")
              .contains("/query?query=");
          var wrong = fetch(url + NETWORK + "?year=x");
          assertThat(wrong.statusCode()).isEqualTo(400);
          assertThat(wrong.body()).contains("Not understood: see above.");
          assertThat(fetch(url + NETWORK + ".svg").statusCode()).isEqualTo(404);
        });
  }

  @Test
  void listTheNetworks() {
    served(url -> assertThat(fetch(url + "/export").body()).contains(NETWORK + ".cyjs"));
  }
}
