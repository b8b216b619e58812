package org.jointly.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jointly.cli.PublishedGraph;
import org.jointly.graph.Iris;
import org.jointly.measuring.Times;
import org.jointly.publishing.questions.Questions;
import org.jointly.server.ServerOptions;
import org.jointly.server.SparqlServer;
import org.junit.jupiter.api.Test;

/**
 * Measures how long each kind of page takes from the server, the first time and repeated: {@code
 * mvn -q -B test -Dtest=PageBenchmark}. It prints times and asserts none: a busy machine proves
 * nothing.
 */
class PageBenchmark {
  private static final int REPEATS = 30;
  private final HttpClient client = HttpClient.newHttpClient();

  /** What a server does by itself after a start, it may do first. */
  private static final int SETTLING_MILLISECONDS = 10_000;

  @Test
  void measure() throws InterruptedException {
    DatasetGraph data = PublishedGraph.load();
    try (SparqlServer server = SparqlServer.start(data, ServerOptions.onPort(0))) {
      server.warm(data, Questions.examples(new Iris()));
      Thread.sleep(SETTLING_MILLISECONDS);
      measure(server.url());
    }
  }

  private void measure(String url) {
    List<Double> firsts = new ArrayList<>();
    System.out.printf("%-70s %9s %9s %9s%n", "page, milliseconds", "first", "median", "p95");
    for (String path : KindsOfPage.paths()) {
      // The client's question varies by what no page reads, so that no kept answer is measured.
      double first = time(url, path, 0);
      List<Double> times = new ArrayList<>();
      for (int round = 1; round <= REPEATS; round++) {
        times.add(time(url, path, round));
      }
      firsts.add(first);
      Times again = new Times(times);
      System.out.printf("%-70s %9.1f %9.1f %9.1f%n", path, first, again.median(), again.at(0.95));
    }
    Times first = new Times(firsts);
    System.out.printf(
        "%-70s %9.1f%n%-70s %9.1f%n", "median of firsts", first.median(), "p95", first.at(0.95));
  }

  private double time(String url, String path, int round) {
    String mark = (path.contains("?") ? "&" : "?") + "round=" + round;
    String asked = path.startsWith("/api/") ? path : path + mark;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + asked)).header("Accept", "text/html").build();
    long start = System.nanoTime();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      assertThat(status).as(path).isEqualTo(200);
    } catch (Exception failure) {
      throw new AssertionError(path, failure);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
