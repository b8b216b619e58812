package org.jointly.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointly.server.pages.SampleData.fetch;
import static org.jointly.server.pages.SampleData.served;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {
  @Test
  void sendsListedFilesOfLibraries() {
    served(
        url -> {
          var reply = fetch(url + "/library/cytoscape/dist/cytoscape.min.js");
          assertThat(reply.statusCode()).isEqualTo(200);
          assertThat(reply.headers().firstValue("Content-Type").orElseThrow())
              .startsWith("text/javascript");
          String tag = reply.headers().firstValue("ETag").orElseThrow();
          assertThat(
                  fetch(url + "/library/cytoscape/dist/cytoscape.min.js", "If-None-Match", tag)
                      .statusCode())
              .isEqualTo(304);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/library/cytoscape/package.json",
        "/library/cytoscape/dist/cytoscape.umd.js",
        "/library/",
        "/script/",
        "/script/none.js",
        "/script/Style.css",
        "/script/sub/none.js"
      })
  void sendsNoOtherFile(String path) {
    served(url -> assertThat(fetch(url + path).statusCode()).isEqualTo(404));
  }

  @Test
  void sendsTheIconThatBrowsersAskFor() {
    served(
        url -> {
          for (String path : new String[] {"/favicon.svg", "/favicon.ico"}) {
            assertThat(fetch(url + path).headers().firstValue("Content-Type").orElseThrow())
                .startsWith("image/svg+xml");
          }
        });
  }

  @Test
  void aPageCanBeOpenedForALibraryButNeverForScriptsFromElsewhere() {
    assertThat(Policy.OWN.with("img-src", "data:").toString())
        .contains("img-src 'self' data:;", "script-src 'self';");
    assertThatThrownBy(() -> Policy.OWN.with("script-src", "'unsafe-eval'"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
