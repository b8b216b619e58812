package org.jointly.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.encoded;
import static org.jointly.server.TestServer.withServer;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jointly.server.Raw;
import org.jointly.server.ServerOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Walks through every page over a graph of an attacker's, and finds nothing of theirs at work. */
class HostileGraphTest {
  private static final int MOST_OF_A_KIND = 8;
  private static final int LEAST_PAGES = 100;

  private static final List<String> BEGINNINGS =
      List.of(
          "/",
          "/doc",
          "/def",
          "/graph",
          "/api",
          "/query",
          "/search",
          "/network",
          "/export",
          "/compare",
          "/catalogue",
          "/authorities",
          "/arrangements",
          "/sparql",
          "/sitemap.xml",
          "/robots.txt",
          "/doc/authority/E06000017",
          "/doc/inspection/E06000017/2017-02-02",
          "/doc/inspection/E06000017/2017-02-02/parts",
          "/doc/report/E06000017/2017-03-01",
          "/compare?thing=authority/E06000017&thing=authority/E06009999");

  /** Places where what a request says might come back. */
  private static final List<String> ECHOES =
      List.of(
          "/search?q=%s",
          "/search?q=child&kind=%s",
          "/search?q=a&page=%s",
          "/search/suggest?q=%s",
          "/query?query=%s",
          "/compare?thing=%s",
          "/compare?thing=authority/E06000017&thing=%s",
          "/authorities?region=%s",
          "/authorities?sort=%s",
          "/arrangements?kind=%s",
          "/network?year=%s",
          "/network?area=%s&q=%s",
          "/sparql?query=%s",
          "/sparql?query=ASK%%7B%%7D&output=%s",
          "/sparql/data?graph=%s",
          "/api/%s",
          "/api/grades?authority=%s",
          "/export/%s",
          "/export/sharing.gexf?x=%s",
          "/doc/%s",
          "/doc/authority/%s",
          "/doc/inspection/%s",
          "/id/%s",
          "/def/%s",
          "/def/themes/%s",
          "/graph/%s",
          "/dump/%s",
          "/catalogue/%s",
          "/script/%s",
          "/library/%s",
          "/%s",
          "/?%s");

  private final Map<String, Integer> kinds = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> waiting = new ArrayDeque<>();

  @Test
  void keepsWhatTheDataSaysFromActing() {
    withServer(
        HostileData.make(),
        ServerOptions.onPort(0),
        url -> {
          Stream.concat(BEGINNINGS.stream(), echoes()).forEach(this::await);
          int pages = 0;
          while (!waiting.isEmpty()) {
            pages += visit(url, waiting.poll()) ? 1 : 0;
          }
          assertThat(pages).isGreaterThan(LEAST_PAGES);
          assertThat(kinds.keySet()).contains("/doc/authority", "/api", "/def", "/search");
        });
  }

  private static Stream<String> echoes() {
    String attack = encoded(HostileData.TEXT).replace("+", "%20");
    return ECHOES.stream().map(form -> form.replace("%s", attack).replace("%%", "%"));
  }

  /** Notes a page to be visited, unless enough of its kind have been. */
  private void await(String path) {
    if (!seen.contains(path) && kinds.merge(kind(path), 1, Integer::sum) <= MOST_OF_A_KIND) {
      seen.add(path);
      waiting.add(path);
    }
  }

  private static String kind(String path) {
    String[] parts = path.split("[?]", 2)[0].split("/");
    return parts.length > 3 ? "/" + parts[1] + "/" + parts[2] : path.split("[?#]", 2)[0];
  }

  private boolean visit(String url, String path) {
    String answer = Raw.request(url, "GET " + path + " HTTP/1.1", "Accept: text/html, */*;q=0.1");
    int end = answer.indexOf("\r\n\r\n");
    String headers = answer.substring(0, end);
    String lower = headers.toLowerCase(java.util.Locale.ROOT);
    assertThat(headers).as(path).doesNotContain("\nX-Attacker").startsWith("HTTP/1.1 ");
    assertThat(headers.substring(9, 12)).as(path).isNotEqualTo("500");
    assertThat(lower).as(path).contains("x-content-type-options: nosniff");
    assertThat(lower).as(path).contains("content-security-policy: default-src 'none'");
    boolean isPage = lower.contains("content-type: text/html");
    if (isPage) {
      Document page = Jsoup.parse(answer.substring(end + 4), url + path);
      HarmlessPage.check(path, page, URI.create(url));
      follow(page, url);
    }
    return isPage;
  }

  private void follow(Document page, String url) {
    page.select("a[href], link[href]").eachAttr("abs:href").stream()
        .filter(link -> link.startsWith(url + "/"))
        .map(link -> link.substring(url.length()).split("#", 2)[0])
        .forEach(this::await);
  }
}
