package org.jointly.server.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.pages.SampleData.fetch;
import static org.jointly.server.pages.SampleData.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

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
        });
  }

  @Test
  void listTheNetworks() {
    served(url -> assertThat(fetch(url + "/export").body()).contains(NETWORK + ".cyjs"));
  }
}
