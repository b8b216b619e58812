package org.jointly.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.ask;
import static org.jointly.server.TestServer.encoded;
import static org.jointly.server.TestServer.get;
import static org.jointly.server.TestServer.withServer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jointly.server.Raw;
import org.jointly.server.pages.SampleData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in at the gate, and the headers of whatever goes out. */
class GateTest {
  private static final String DATA = "<a:s> <a:p> <a:o> .";

  /** A path of every kind, there or not. */
  private static final List<String> PATHS =
      List.of(
          "/",
          "/sparql",
          "/sparql?query=ASK%7B%7D",
          "/sparql?query=nonsense",
          "/sparql?graph=urn:none",
          "/sparql/data",
          "/sparql/data?default",
          "/sparql/data/none",
          "/sparql/update",
          "/id/authority/E06000017",
          "/id/none",
          "/doc",
          "/doc/authority/E06000017",
          "/doc/authority/E06000017.ttl",
          "/doc/none",
          "/def",
          "/def/none",
          "/graph",
          "/api",
          "/api/none",
          "/api/openapi.json",
          "/catalogue",
          "/dump/none",
          "/export",
          "/compare",
          "/network",
          "/query",
          "/search?q=a",
          "/sitemap.xml",
          "/robots.txt",
          "/style.css",
          "/script/none.js",
          "/library/none/none.js",
          "/$/ping",
          "/nothing-here",
          "/%zz",
          "/%00",
          "/..%2f..%2fetc%2fpasswd");

  private static void eachPath(BiConsumer<String, String> test) {
    SampleData.served(url -> PATHS.forEach(path -> test.accept(url, path)));
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.substring(9, 12));
  }

  private static String headers(String answer) {
    return answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
  }

  @Test
  void shieldsEveryAnswer() {
    eachPath(
        (url, path) -> {
          String headers = headers(Raw.request(url, "GET " + path + " HTTP/1.1", "Accept: */*"));
          assertThat(headers).as(path).contains("x-content-type-options: nosniff");
          assertThat(headers).as(path).contains("referrer-policy: no-referrer");
          assertThat(headers).as(path).contains("content-security-policy: default-src 'none'");
          assertThat(headers).as(path).contains("base-uri 'none'", "frame-ancestors 'none'");
          assertThat(scriptSources(headers)).as(path).doesNotContain("unsafe");
          assertThat(headers).as(path).doesNotContain("set-cookie", "server:", "x-powered-by");
          assertThat(headers).as(path).doesNotContain("access-control-allow-credentials: true");
        });
  }

  private static String scriptSources(String headers) {
    return Stream.of(headers.split("[;\r\n]"))
        .map(String::strip)
        .filter(each -> each.startsWith("script-src"))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "TRACK", "PROPFIND", "MKCOL", "COPY"})
  void letsNoMethodInThatDoesNotRead(String method) {
    eachPath(
        (url, path) -> {
          String answer = Raw.request(url, method + " " + path + " HTTP/1.1", "X-Secret: shown");
          assertThat(status(answer)).as(path).isIn(400, 405);
          assertThat(answer).as(path).doesNotContain("X-Secret");
        });
  }

  @Test
  void takesPostsAtTheEndpointAlone() {
    eachPath(
        (url, path) -> {
          String answer =
              Raw.request(
                  url,
                  "POST " + path + " HTTP/1.1",
                  "Content-Type: application/x-www-form-urlencoded",
                  "Content-Length: 0");
          assertThat(status(answer))
              .as(path)
              .isIn(
                  path.startsWith("/sparql?query=ASK")
                      ? List.of(200)
                      : List.of(400, 403, 404, 405));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-HTTP-Method-Override: DELETE",
        "X-HTTP-Method: PUT",
        "X-Method-Override: PUT",
        "X-Original-URL: /sparql/update",
        "X-Rewrite-URL: /sparql/update",
      })
  void heedsNoHeaderThatNamesAnotherMethodOrPath(String header) {
    withServer(
        DATA,
        url -> {
          String answer = Raw.request(url, "GET /sparql/data?default HTTP/1.1", header);
          assertThat(status(answer)).isEqualTo(200);
          assertThat(ask(url, "SELECT * { ?s ?p ?o }").body().lines()).hasSize(2);
        });
  }

  @Test
  void saysWhatIsAllowed() {
    withServer(
        DATA,
        url -> {
          assertThat(headers(Raw.request(url, "OPTIONS /doc HTTP/1.1")))
              .contains("204", "allow: get, head, options");
          assertThat(headers(Raw.request(url, "OPTIONS /sparql HTTP/1.1")))
              .contains("allow: get, head, options, post");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback=alert",
        "stylesheet=http://evil.example/x.xsl",
        "force-accept=text/html"
      })
  void makesNoScriptOrStyleOfAnAnswer(String parameter) {
    withServer(
        DATA,
        url -> {
          var answer = ask(url, "SELECT * { ?s ?p ?o }", "&" + parameter + "&output=json");
          assertThat(answer.statusCode()).isEqualTo(400);
          assertThat(answer.body()).contains("not offered").doesNotContain("evil", "alert(");
        });
  }

  @Test
  void unpacksNoBody() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
      packed.write(("ASK {} #" + "a".repeat(50_000_000)).getBytes());
    }
    withServer(
        DATA,
        url -> {
          var request =
              java.net.http.HttpRequest.newBuilder(URI.create(url + "/sparql"))
                  .header("Content-Type", "application/sparql-query")
                  .header("Content-Encoding", "gzip")
                  .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(bomb.toByteArray()));
          assertThat(org.jointly.server.TestServer.send(request).statusCode()).isEqualTo(415);
        });
  }

  @Test
  void takesNoLargeBody() {
    withServer(
        DATA,
        url -> {
          String large = "#".repeat(3_000_000);
          assertThat(posted(url, "application/sparql-query", "ASK{}" + large)).isEqualTo(413);
          assertThat(posted(url, "application/x-www-form-urlencoded", "query=" + large))
              .isEqualTo(413);
          String most = "ASK { ?s ?p ?o } #" + "a".repeat(900_000);
          assertThat(posted(url, "application/sparql-query", most)).isEqualTo(200);
        });
  }

  private static int posted(String url, String type, String body) {
    return status(
        Raw.request(
            url,
            "POST /sparql HTTP/1.1",
            "Content-Type: " + type,
            "Content-Length: " + body.length(),
            "",
            body));
  }

  @Test
  void takesNoLongAddressOrHeader() {
    withServer(
        DATA,
        url -> {
          String long_ = "a".repeat(100_000);
          assertThat(status(Raw.request(url, "GET /" + long_ + " HTTP/1.1"))).isEqualTo(414);
          assertThat(status(Raw.request(url, "GET / HTTP/1.1", "X: " + long_))).isEqualTo(431);
          String query = "ASK { ?s ?p ?o } #" + "a".repeat(40_000);
          assertThat(ask(url, query).statusCode()).isEqualTo(200);
        });
  }

  @Test
  void takesManyParametersWithoutDelay() {
    StringBuilder colliding = new StringBuilder();
    for (int i = 0; i < 4096; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 12; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      colliding.append('&').append(name, 0, 10);
    }
    withServer(
        DATA,
        url -> {
          long begin = System.nanoTime();
          assertThat(get(url + "/sparql?query=ASK%7B%7D" + colliding).statusCode()).isEqualTo(200);
          assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
        });
  }

  /** Two readings of where a request ends would let a second one hide in the first. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 6\r\nTransfer-Encoding: chunked",
        "Content-Length: 6\r\nContent-Length: 0",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding : chunked",
        "Content-Length: +6",
        "Content-Length: -1",
        "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
        "X: a\r\n folded",
        "Host: other.example",
      })
  void refusesRequestsThatEndInTwoPlaces(String header) {
    withServer(
        DATA,
        url -> {
          String hidden = "0\r\n\r\nGET /hidden HTTP/1.1\r\nHost: x\r\n\r\n";
          String answer =
              Raw.request(
                  url,
                  "POST /sparql HTTP/1.1",
                  "Content-Type: application/sparql-query",
                  header,
                  "",
                  hidden);
          assertThat(status(answer)).isEqualTo(400);
          assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "[::1]:8080"})
  void sendsNobodyToAnotherHost(String host) {
    SampleData.served(
        url -> {
          for (String forwarded :
              List.of("X-Forwarded-Host: evil.example", "Forwarded: host=evil.example", "X: y")) {
            String answer = Raw.to(url, host, "GET /id/authority/E06000017 HTTP/1.1", forwarded);
            assertThat(status(answer)).isEqualTo(303);
            assertThat(answer).contains("Location: /doc/authority/E06000017\r\n");
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/",
        "//evil.example/id/authority/E06000017",
        "/id//evil.example",
        "/id/%2f%2fevil.example",
        "/id/\\evil.example",
        "/id/%5cevil.example",
        "/id/authority/E06000017%0d%0aX-Evil:%201",
        "/doc/a%0d%0aX-Evil:%201",
        "/api/none%0aX-Evil:%201?x=%0d%0aX-Evil:1",
        "/sparql?query=ASK%7B%7D&output=%0d%0aX-Evil:1",
        "/sparql?query=%0d%0aX-Evil:1",
        "/search?q=%0d%0aX-Evil:1",
        "/sparql/data?graph=urn:x%0d%0aX-Evil:1",
      })
  void putsNothingFromTheAddressIntoHeaders(String path) {
    SampleData.served(
        url -> {
          String answer = Raw.request(url, "GET " + path + " HTTP/1.1");
          assertThat(headers(answer)).doesNotContain("\r\nx-evil", "location:");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/script/..%2f..%2fpom.xml",
        "/script/%2e%2e/style.css",
        "/library/cytoscape/..%2f..%2f..%2fpom.xml",
        "/library/../../pom.xml",
        "/dump/..%2f..%2fpom.xml",
        "/dump/%252e%252e%252fpom.xml",
        "/dump/..;/..;/pom.xml",
        "/export/..%5c..%5cpom.xml",
        "/export/../../../etc/passwd",
        "/style.css/..;/x",
        "/style.css%00.html",
        "/doc/..\\..\\pom.xml",
        "/script/file:///etc/passwd",
        "/library/META-INF/MANIFEST.MF",
        "/META-INF/MANIFEST.MF",
        "/WEB-INF/web.xml",
        "/org/jointly/server/pages/style.css",
        "/ontology/jointly.ttl",
        "/.git/config",
      })
  void givesNoFileThatIsNotListed(String path) {
    SampleData.served(
        url -> {
          String answer = Raw.request(url, "GET " + path + " HTTP/1.1");
          assertThat(status(answer)).isIn(400, 404);
          assertThat(answer).doesNotContain("root:", "<project", "Manifest-Version", "[core]");
        });
  }

  @Test
  void tellsNothingOfWhatItIsMadeOf() {
    eachPath(
        (url, path) -> {
          String answer = Raw.request(url, "GET " + path + " HTTP/1.1", "Accept: nonsense");
          assertThat(answer)
              .as(path)
              .doesNotContain("Exception", "org.apache", "org.eclipse", "java.lang", "\tat ")
              .doesNotContain(System.getProperty("user.dir"));
        });
  }

  /** A kept answer, one that stands and one to a client without an origin serve any site. */
  @Test
  void saysTheSameToEverySite() {
    eachPath(
        (url, path) -> {
          String answer = headers(Raw.request(url, "GET " + path + " HTTP/1.1"));
          if (status(answer.toUpperCase(Locale.ROOT)) < 400) {
            assertThat(answer).as(path).containsOnlyOnce("access-control-allow-origin: *\r\n");
          }
        });
  }

  @Test
  void letsOtherSitesReadWithoutCredentialsAndWriteNothing() {
    withServer(
        DATA,
        url -> {
          String read =
              headers(
                  Raw.request(
                      url, "GET /sparql?query=ASK%7B%7D HTTP/1.1", "Origin: https://evil.example"));
          assertThat(read).containsOnlyOnce("access-control-allow-origin: *\r\n");
          assertThat(read).doesNotContain("allow-credentials", "evil.example", "vary: origin");
          String asked =
              headers(
                  Raw.request(
                      url,
                      "OPTIONS /sparql HTTP/1.1",
                      "Origin: https://evil.example",
                      "Access-Control-Request-Method: DELETE"));
          assertThat(asked).contains("access-control-allow-origin: *\r\n", "get,post");
          assertThat(asked).doesNotContain("delete", "put", "patch", "evil.example");
          String update = "update=" + encoded("CLEAR ALL");
          assertThat(posted(url, "application/x-www-form-urlencoded", update)).isEqualTo(403);
          assertThat(posted(url, "text/plain", update)).isBetween(400, 499);
        });
  }
}
