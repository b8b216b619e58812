package org.jointly.server.files;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Where the site begins: the pages of the server's sitemap.
 *
 * @param all their paths
 * @param things those of them that are about a thing
 */
record Seeds(List<String> all, Set<String> things) {
  private static final String THINGS = "/doc/";

  /** What every page is made with and none may link to in words. */
  private static final List<String> MORE = List.of("/", "/search", "/style.css", "/favicon.svg");

  /**
   * Asks a server for its sitemap.
   *
   * @throws IOException where it gives none: a site without its pages would look like a small one
   */
  static Seeds of(String server) throws IOException {
    List<String> paths =
        Jsoup.parse(fetched(server + "/sitemap.xml"), "", Parser.xmlParser()).select("loc").stream()
            .map(Element::text)
            .map(address -> URI.create(address).getRawPath())
            .toList();
    Set<String> things =
        new TreeSet<>(paths.stream().filter(each -> each.startsWith(THINGS)).toList());
    return new Seeds(Stream.concat(paths.stream(), MORE.stream()).distinct().toList(), things);
  }

  private static String fetched(String address) throws IOException {
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException(address + " cannot be had: status " + answer.statusCode());
      }
      return answer.body();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }
}
