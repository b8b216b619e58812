package org.jointly.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointly.cli.PublishedGraph;
import org.jointly.server.ServerOptions;
import org.jointly.server.TestServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Follows the links of the pages, from the first on. A few pages of each kind, unless the property
 * {@code jointly.crawl} is {@code whole}: then every page there is, which takes long.
 */
class CrawlTest {
  private static final int OF_EACH_KIND =
      "whole".equals(System.getProperty("jointly.crawl")) ? Integer.MAX_VALUE : 3;

  /** The paths of the parameters of questions are terms that editors read; no page lists them. */
  private static final String UNLISTED = "/def#parameter-";

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final Deque<String> waiting = new ArrayDeque<>(List.of("/"));
  private final Set<String> seen = new HashSet<>(waiting);
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Map<String, String> fragments = new HashMap<>();
  private final Set<String> broken = new TreeSet<>();

  @Test
  void everyLinkAnswersAndEveryFragmentIsThere() {
    TestServer.withServer(PublishedGraph.load(), ServerOptions.onPort(0), this::crawl);
    fragments.forEach(
        (link, from) -> {
          int mark = link.indexOf('#');
          Set<String> ids = anchors.get(link.substring(0, mark));
          boolean term = link.startsWith(UNLISTED);
          if (ids != null && !term && !ids.contains(link.substring(mark + 1))) {
            broken.add("no such place: " + link + " on " + from);
          }
        });
    assertThat(broken).isEmpty();
    assertThat(kinds).hasSizeGreaterThan(30);
  }

  private void crawl(String url) {
    while (!waiting.isEmpty()) {
      String path = waiting.poll();
      HttpResponse<String> reply = get(url + path);
      if (reply.statusCode() != 200) {
        broken.add(reply.statusCode() + " " + path);
      } else if (reply.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        read(path, Jsoup.parse(reply.body(), url + path), url);
      }
    }
  }

  private HttpResponse<String> get(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,*/*").build();
      return client.send(request, BodyHandlers.ofString());
    } catch (Exception failure) {
      throw new AssertionError(address, failure);
    }
  }

  private void read(String path, Document page, String url) {
    anchors.put(path, new HashSet<>(page.select("[id]").eachAttr("id")));
    List<String> links = new ArrayList<>(page.select("a[href]").eachAttr("abs:href"));
    links.addAll(page.select("link[href]").eachAttr("abs:href"));
    links.addAll(page.select("script[src]").eachAttr("abs:src"));
    links.stream()
        .filter(link -> link.startsWith(url + "/"))
        .map(link -> link.substring(url.length()))
        .forEach(link -> note(link, path));
  }

  private void note(String link, String from) {
    String path = link.replaceFirst("#.*", "");
    if (link.contains("#")) {
      fragments.putIfAbsent(link, from);
    }
    boolean wanted = !seen.contains(path) && !path.startsWith("/dump/");
    if (wanted && kinds.merge(kind(path), 1, Integer::sum) <= OF_EACH_KIND) {
      seen.add(path);
      waiting.add(path);
    }
  }

  /** Names the kind of a page: what differs from thing to thing is left out of its address. */
  private static String kind(String path) {
    return path.replaceFirst("^(/(?:doc|id)/[^/]+)/[^/?.]+", "$1/*")
        .replaceFirst("^(/(?:doc|id)/\\w+/\\*)/[^/?.]+", "$1/*")
        .replaceFirst("^(/def/[^/]+)/[^/?.]+", "$1/*")
        .replaceAll("=[^&]*", "")
        .replaceAll("\\d+", "0");
  }
}
