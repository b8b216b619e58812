package org.jointly.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jointly.server.Raw;
import org.jointly.server.ServerOptions;
import org.jointly.server.SparqlServer;
import org.jointly.server.pages.SampleData;

/** Whatever is asked is answered, without a failure of ours and without a word of our insides. */
class HostileRequestsTest {
  private static final List<String> ROUTES =
      List.of(
          "",
          "doc",
          "id",
          "def",
          "graph",
          "api",
          "query",
          "search",
          "network",
          "export",
          "compare",
          "catalogue",
          "authorities",
          "arrangements",
          "sparql",
          "sparql/data",
          "sparql/update",
          "dump",
          "script",
          "library",
          "search/suggest",
          "doc/authority",
          "def/themes",
          "health",
          "doc/inspection/E06000017/2017-02-02",
          "sitemap.xml",
          "$");

  private static final List<String> PIECES =
      List.of(
          "%",
          "%2",
          "%2f",
          "%2F..",
          "%5c",
          "%00",
          "%0a",
          "%0d%0a",
          "%zz",
          "%c0%af",
          "%e2%80%ae",
          "%ff",
          "%25",
          "..",
          ".",
          "...",
          "/",
          "//",
          "\\",
          ";",
          ";x=1",
          "?",
          "#",
          "&",
          "=",
          "+",
          "é",
          "\u202e",
          "😀",
          "<",
          ">",
          "\"",
          "'",
          "{",
          "}",
          "|",
          "^",
          "`",
          "~",
          "*",
          ":",
          "@",
          "!",
          "E06000017",
          "authority",
          "2017-02-02",
          ".ttl",
          ".json",
          ".html",
          ".rdf",
          ".csv",
          "a",
          "0",
          "-1",
          "99999999999999999999",
          "\u0001",
          "\t",
          "$1",
          "%24%7B7*7%7D");

  private static final List<String> NAMES =
      List.of(
          "q",
          "query",
          "thing",
          "page",
          "kind",
          "region",
          "sort",
          "year",
          "area",
          "authority",
          "graph",
          "default",
          "output",
          "format",
          "timeout",
          "limit",
          "default-graph-uri",
          "");

  private static final List<String> TYPES =
      List.of(
          "text/html",
          "*/*",
          "text/turtle",
          "application/ld+json",
          "application/rdf+xml",
          "text/csv",
          "application/json",
          "image/*",
          ";",
          ",",
          "q=",
          ";q=2",
          ";q=-1",
          ";q=NaN",
          "/",
          "*",
          "\"",
          "text/",
          "/html",
          "a/b;c=\"d",
          "é",
          ",,,",
          ";q=0.0000000001");

  private static SparqlServer server;

  @BeforeContainer
  static void start() {
    server = SparqlServer.start(SampleData.dataset(), ServerOptions.onPort(0));
  }

  @AfterContainer
  static void stop() {
    server.close();
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> pieces = Arbitraries.of(PIECES);
    Arbitrary<String> rest = pieces.list().ofMaxSize(6).map(all -> String.join("", all));
    Arbitrary<String> pairs =
        Combinators.combine(Arbitraries.of(NAMES), rest).as((name, value) -> name + "=" + value);
    Arbitrary<String> query =
        pairs.list().ofMaxSize(3).map(all -> all.isEmpty() ? "" : "?" + String.join("&", all));
    return Combinators.combine(Arbitraries.of(ROUTES), rest, query)
        .as((route, path, asked) -> "/" + route + (path.isEmpty() ? "" : "/" + path) + asked);
  }

  @Provide
  Arbitrary<String> accepted() {
    return Arbitraries.of(TYPES).list().ofMaxSize(5).map(all -> String.join("", all));
  }

  @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
  void answersWhateverIsAsked(
      @ForAll("addresses") String address, @ForAll("accepted") String accepted) {
    String answer =
        Raw.request(server.url(), "GET " + address + " HTTP/1.1", "Accept: " + accepted);
    assertThat(answer).matches("(?s)HTTP/1.1 [234]\\d\\d .*");
    assertThat(answer).contains("X-Content-Type-Options: nosniff");
    String body = answer.substring(answer.indexOf("\r\n\r\n"));
    assertThat(body)
        .doesNotContain("\tat ", "Exception", "org.apache.", "org.eclipse.", "java.lang")
        .doesNotContain(System.getProperty("user.dir"), System.getProperty("java.home"));
  }
}
