package org.jointly.server.explorer;

import static org.jointly.server.TestServer.ask;
import static org.jointly.server.TestServer.get;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jointly.cli.PublishedGraph;
import org.jointly.server.ServerOptions;
import org.jointly.server.TestServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The published graph, served, with its pages read as a browser would. */
final class Published {
  private static final String PREFIXES =
      """
      PREFIX area: <https://w3id.org/jointly/def/judgement-areas/>
      PREFIX authority: <https://w3id.org/jointly/id/authority/>
      PREFIX jointly: <https://w3id.org/jointly/def#>
      PREFIX polarity: <https://w3id.org/jointly/def/polarities/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final DatasetGraph DATA = PublishedGraph.load();

  private Published() {}

  static DatasetGraph data() {
    return DATA;
  }

  static void served(Consumer<String> test) {
    TestServer.withServer(DATA, ServerOptions.onPort(0), test);
  }

  /** Reads a page that has to be there. */
  static Document page(String address) {
    HttpResponse<String> reply = get(address);
    if (reply.statusCode() != 200) {
      throw new AssertionError(address + " answers " + reply.statusCode());
    }
    return Jsoup.parse(reply.body(), address);
  }

  /** Asks the endpoint and returns the rows without the heading. */
  static List<String> rows(String url, String query) {
    return ask(url, PREFIXES + query).body().lines().skip(1).toList();
  }

  /** Asks the endpoint for one value. */
  static String value(String url, String query) {
    return rows(url, query).get(0);
  }
}
