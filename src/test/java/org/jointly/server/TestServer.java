package org.jointly.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/** Starts a server on a free port for the time of a test, and talks to it as strangers do. */
public final class TestServer {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private TestServer() {}

  /** Serves TriG and calls the test with the server's address. */
  public static void withServer(String trig, Consumer<String> test) {
    withServer(trig, ServerOptions.onPort(0), test);
  }

  /** Serves TriG under certain options and calls the test with the server's address. */
  public static void withServer(String trig, ServerOptions options, Consumer<String> test) {
    withServer(dataset(trig), options, test);
  }

  /** Serves a dataset and calls the test with the server's address. */
  public static void withServer(DatasetGraph data, ServerOptions options, Consumer<String> test) {
    try (SparqlServer server = SparqlServer.start(data, options)) {
      test.accept(server.url());
    }
  }

  /** Returns options of a server that tells metrics, which {@link #awaitQueries} reads. */
  static ServerOptions withMetrics() {
    return ServerOptions.onPort(0)
        .withOperation(
            new Operation(
                Optional.empty(),
                Optional.of(new InetSocketAddress(ServerOptions.LOOPBACK, 0)),
                List.of(),
                Duration.ofSeconds(60)));
  }

  /** Waits until so many queries run. */
  static void awaitQueries(SparqlServer server, int count) {
    String metrics = "http://localhost:" + server.metricsPort().orElseThrow() + "/metrics";
    while (!get(metrics).body().contains("jointly_queries_running " + count + ".0\n")) {
      pause(10);
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  static DatasetGraph dataset(String trig) {
    return RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
  }

  /** Asks a query by GET, wanting CSV, or Turtle where the answer is RDF. */
  public static HttpResponse<String> ask(String url, String query) {
    return ask(url, query, "");
  }

  /** Asks a query by GET with more parameters, such as {@code &timeout=1}. */
  public static HttpResponse<String> ask(String url, String query, String more) {
    String address = url + "/sparql?query=" + encoded(query) + more;
    return send(
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/csv, text/turtle"));
  }

  /** Sends a body by POST. */
  public static HttpResponse<String> post(String url, String type, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Fetches a page. */
  public static HttpResponse<String> get(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)));
  }

  /**
   * Sends any request. One with a body goes over a connection of its own: a server may refuse it
   * unread and close, which the next request over the same connection would take for a fault.
   */
  public static HttpResponse<String> send(HttpRequest.Builder request) {
    HttpRequest sent = request.build();
    HttpClient client = sent.method().equals("GET") ? CLIENT : HttpClient.newHttpClient();
    try {
      return client.send(sent, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Encodes text for a query string or form. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
