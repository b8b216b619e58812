package org.jointly.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointly.server.TestServer.ask;
import static org.jointly.server.TestServer.dataset;
import static org.jointly.server.TestServer.encoded;
import static org.jointly.server.TestServer.get;
import static org.jointly.server.TestServer.post;
import static org.jointly.server.TestServer.send;
import static org.jointly.server.TestServer.withServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointly.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Operates a server: health, metrics, log, limits of clients, kept answers, stopping. */
@Timeout(120)
class OperationTest {
  private static final String DATA =
      IntStream.range(0, 300)
          .mapToObj(each -> "<http://example.org/%d> a <http://example.org/T> .".formatted(each))
          .collect(Collectors.joining("\n"));
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }";

  /** Runs for as long as it is let. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";

  /** Runs for about a second, and a few more on a busy machine. */
  private static final String LONG =
      "SELECT (COUNT(*) AS ?n) WHERE { SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
          + " LIMIT 3000000 }";

  private static ServerOptions limited(Limits limits) {
    return ServerOptions.onPort(0).withLimits(limits);
  }

  @Test
  void tellsHealthAndWhetherItCanAnswer() {
    try (SparqlServer server = SparqlServer.listen(ServerOptions.onPort(0))) {
      assertThat(get(server.url() + "/health/live").statusCode()).isEqualTo(200);
      HttpResponse<String> early = get(server.url() + "/health/ready");
      assertThat(early.statusCode()).isEqualTo(503);
      assertThat(early.body()).isEqualTo("The data is being loaded.\n");
      server.show(dataset(DATA), Iris.DEFAULT_BASE);
      assertThat(get(server.url() + "/health/ready").body()).isEqualTo("ready\n");
    }
  }

  @Test
  void tellsMetricsOnAPortOfTheirOwnAlone() {
    ServerOptions options = TestServer.withMetrics();
    try (SparqlServer server =
        SparqlServer.start(dataset(DATA), options.withTimeout(Duration.ofSeconds(1)))) {
      ask(server.url(), COUNT);
      ask(server.url(), COUNT);
      ask(server.url(), ENDLESS);
      get(server.url() + "/nowhere-" + "x".repeat(50));
      assertThat(get(server.url() + "/metrics").statusCode()).isEqualTo(404);
      String address = "http://localhost:" + server.metricsPort().orElseThrow();
      HttpResponse<String> metrics = get(address + "/metrics");
      assertThat(metrics.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain; version=0.0.4"));
      assertThat(metrics.body())
          .contains(
              "jointly_requests_seconds_count{route=\"/sparql\",status=\"200\"} 2",
              "jointly_requests_seconds_count{route=\"/sparql\",status=\"503\"} 1",
              "jointly_requests_seconds_count{route=\"other\",status=\"404\"} 2",
              "jointly_queries_stopped_total{limit=\"time\"} 1.0",
              "jointly_answers_kept_total 1.0",
              "jointly_answers_made_total 1.0",
              "jvm_memory_used_bytes{area=\"heap\"")
          .containsPattern("jointly_dataset_triples\\{version=\"[a-z0-9]+\"} 300.0")
          .doesNotContain("nowhere");
      assertThat(get(address + "/sparql?query=" + encoded(COUNT)).statusCode()).isEqualTo(404);
      assertThat(get(address + "/health/ready").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void keepsWholeAnswersByWhatWasAskedAndInWhichForm() {
    withServer(
        DATA,
        url -> {
          String address = url + "/sparql?query=" + encoded(COUNT);
          HttpResponse<String> first = as(address, "text/csv");
          HttpResponse<String> again = as(address, "text/csv");
          assertThat(again.body()).isEqualTo(first.body()).contains("300");
          assertThat(again.headers().firstValue("ETag"))
              .isEqualTo(first.headers().firstValue("ETag"));
          assertThat(again.headers().firstValue("Content-Type"))
              .isEqualTo(first.headers().firstValue("Content-Type"));
          assertThat(again.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
          assertThat(as(address, "application/sparql-results+json").body()).startsWith("{");
          assertThat(as(address, "text/csv").body()).startsWith("n");
          HttpRequest.Builder held =
              HttpRequest.newBuilder(URI.create(address))
                  .header("Accept", "text/csv")
                  .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow());
          assertThat(send(held).statusCode()).isEqualTo(304);
          HttpRequest.Builder head =
              HttpRequest.newBuilder(URI.create(address + "&x=1"))
                  .header("Accept", "text/csv")
                  .method("HEAD", BodyPublishers.noBody());
          assertThat(send(head).body()).isEmpty();
          HttpResponse<String> afterHead = as(address + "&x=1", "text/csv");
          assertThat(afterHead.body()).isEqualTo(first.body());
          HttpResponse<String> headOfKept = send(head);
          assertThat(headOfKept.body()).isEmpty();
          assertThat(headOfKept.headers().firstValue("ETag"))
              .isEqualTo(afterHead.headers().firstValue("ETag"));
        });
  }

  private static HttpResponse<String> as(String address, String type) {
    return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", type));
  }

  @Test
  void keepsPostedQueriesAndTellsThemApart() {
    withServer(
        DATA,
        url -> {
          String other = "SELECT (COUNT(*) AS ?m) WHERE { ?s ?p ?o }";
          for (int round = 0; round < 2; round++) {
            String sparql = url + "/sparql";
            assertThat(post(sparql, "application/sparql-query", COUNT).body()).startsWith("n");
            assertThat(post(sparql, "application/sparql-query", other).body()).startsWith("m");
            String form = "application/x-www-form-urlencoded";
            assertThat(post(sparql, form, "query=" + encoded(COUNT)).body()).startsWith("n");
            assertThat(post(sparql, form, "query=" + encoded(other)).body()).startsWith("m");
          }
        });
  }

  @Test
  void tellsAnEmptyPostFromARequestForTheDescription() {
    withServer(
        DATA,
        url -> {
          assertThat(as(url + "/sparql", "text/turtle").statusCode()).isEqualTo(200);
          for (String type :
              List.of("application/sparql-query", "application/x-www-form-urlencoded")) {
            HttpRequest.Builder empty =
                HttpRequest.newBuilder(URI.create(url + "/sparql"))
                    .header("Accept", "text/turtle")
                    .header("Content-Type", type)
                    .POST(BodyPublishers.noBody());
            assertThat(send(empty).statusCode()).as(type).isIn(400, 405);
          }
        });
  }

  @Test
  void keepsNeitherErrorsNorWhatDiffersEachTime() {
    withServer(
        DATA,
        ServerOptions.onPort(0).withTimeout(Duration.ofMillis(300)),
        url -> {
          String type = "application/sparql-query";
          for (String chance :
              List.of(
                  "SELECT (STRUUID() AS ?u) WHERE {}",
                  "SELECT (uuid # a word between\n () AS ?u) WHERE {}")) {
            assertThat(ask(url, chance).body())
                .startsWith("u")
                .isNotEqualTo(ask(url, chance).body());
            assertThat(post(url + "/sparql", type, chance).body())
                .isNotEqualTo(post(url + "/sparql", type, chance).body());
          }
          long begun = System.nanoTime();
          assertThat(ask(url, ENDLESS).statusCode()).isEqualTo(503);
          assertThat(ask(url, ENDLESS).statusCode()).isEqualTo(503);
          assertThat(Duration.ofNanos(System.nanoTime() - begun))
              .isGreaterThan(Duration.ofMillis(600));
        });
  }

  @Test
  void answersFromTheNewDataAfterItIsReplaced() {
    try (SparqlServer server = SparqlServer.start(dataset(DATA), ServerOptions.onPort(0))) {
      assertThat(ask(server.url(), COUNT).body()).contains("300");
      server.show(dataset("<http://example.org/a> a <http://example.org/T> ."), Iris.DEFAULT_BASE);
      assertThat(ask(server.url(), COUNT).body()).doesNotContain("300").contains("1");
    }
  }

  @Test
  void passesOnAnswersThatAreTooLargeToKeep() {
    withServer(
        DATA,
        limited(Limits.DEFAULT.withCacheBytes(8 * 1024)),
        url -> {
          String all = "SELECT * WHERE { ?s ?p ?o } ORDER BY ?s";
          String first = ask(url, all).body();
          assertThat(first.lines()).hasSize(301);
          assertThat(ask(url, all).body()).isEqualTo(first);
        });
  }

  @Test
  void tellsAClientWithTooMuchUnderWayToComeAgainAndNoOther() {
    Limits limits = Limits.DEFAULT.withQueries(16, 2).withTimeout(Duration.ofSeconds(4));
    ServerOptions options =
        limited(limits)
            .withOperation(
                new Operation(
                    Optional.empty(),
                    Optional.empty(),
                    List.of("127.0.0.0/8", "::1"),
                    Duration.ofSeconds(1)));
    withServer(
        DATA,
        options,
        url -> {
          String slow = url + "/sparql?query=" + encoded(ENDLESS);
          List<CompletableFuture<HttpResponse<String>>> busy =
              IntStream.range(0, 2)
                  .mapToObj(
                      n ->
                          CompletableFuture.supplyAsync(
                              () -> from("203.0.113.7", slow + "&n=" + n)))
                  .toList();
          TestServer.pause(1500);
          HttpResponse<String> refused = from("203.0.113.7", url + "/doc");
          assertThat(refused.statusCode()).isEqualTo(429);
          assertThat(refused.headers().firstValue("Retry-After")).contains("1");
          assertThat(refused.body()).contains("2 requests under way");
          // The addresses that a client puts before the proxy's word change nothing.
          assertThat(from("198.51.100.1, 203.0.113.7", url + "/doc").statusCode()).isEqualTo(429);
          assertThat(from("203.0.113.7:4711", url + "/doc").statusCode()).isEqualTo(429);
          assertThat(from("203.0.113.8", url + "/doc").statusCode()).isEqualTo(200);
          busy.forEach(each -> assertThat(each.join().statusCode()).isEqualTo(503));
          assertThat(from("203.0.113.7", url + "/doc").statusCode()).isEqualTo(200);
        });
  }

  private static HttpResponse<String> from(String client, String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).header("X-Forwarded-For", client));
  }

  @Test
  void believesNoProxyThatItIsNotToldOf() {
    withServer(
        DATA,
        limited(Limits.DEFAULT.withQueries(16, 1).withTimeout(Duration.ofSeconds(3))),
        url -> {
          CompletableFuture<HttpResponse<String>> busy =
              CompletableFuture.supplyAsync(() -> ask(url, ENDLESS));
          TestServer.pause(1000);
          assertThat(from("203.0.113.9", url + "/doc").statusCode()).isEqualTo(429);
          assertThat(busy.join().statusCode()).isEqualTo(503);
        });
  }

  @Test
  void refusesBodiesThatAreTooLarge() {
    Limits limits = new Limits(Duration.ofSeconds(5), 100, 4, 4, 2048, 64 << 10, 1 << 20);
    withServer(
        DATA,
        limited(limits),
        url -> {
          String query = COUNT + "#" + "x".repeat(4096);
          assertThat(post(url + "/sparql", "application/sparql-query", query).statusCode())
              .isEqualTo(413);
          String form = "query=" + encoded(query);
          assertThat(post(url + "/sparql", "application/x-www-form-urlencoded", form).statusCode())
              .isEqualTo(413);
          assertThat(ask(url, COUNT).statusCode()).isEqualTo(200);
        });
  }

  @Test
  void listsRequestsOneALine(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("access.log");
    Operation operation =
        new Operation(
            Optional.of(log.toString()), Optional.empty(), List.of(), Duration.ofSeconds(5));
    withServer(
        DATA,
        ServerOptions.onPort(0).withOperation(operation),
        url -> {
          ask(url, COUNT);
          awaitLines(log, 1);
          Raw.send(url + "/doc", "GET", "User-Agent: a\" 200 \"b", "Referer: \tx");
          awaitLines(log, 2);
        });
    List<String> lines = Files.readAllLines(log);
    assertThat(lines).hasSize(2);
    String time = "\\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d \\+0000]";
    assertThat(lines.get(0))
        .matches(
            "\\S+ - - "
                + time
                + " \"GET /sparql\\?query="
                + "\\S+ HTTP/1.1\" 200 \\d+ \"-\" \"Java-[^\"]+\" \\d+")
        .contains(encoded(COUNT));
    assertThat(lines.get(1)).contains("\"GET /doc HTTP/1.1\"").contains("\"a\\x22 200 \\x22b\"");
  }

  /** A request is listed after its answer has been sent. */
  private static void awaitLines(Path log, int count) {
    try {
      while (!Files.exists(log) || Files.readAllLines(log).size() < count) {
        TestServer.pause(10);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void finishesWhatIsUnderWayWhenToldToStopAndTakesNothingNew() {
    ServerOptions options = TestServer.withMetrics();
    SparqlServer server = SparqlServer.start(dataset(DATA), options);
    String url = server.url();
    CompletableFuture<HttpResponse<String>> under =
        CompletableFuture.supplyAsync(() -> ask(url, LONG));
    TestServer.awaitQueries(server, 1);
    server.close();
    assertThat(under).isDone();
    assertThat(under.join().statusCode()).isEqualTo(200);
    assertThat(under.join().body().lines()).hasSize(2);
    assertThatThrownBy(() -> ask(url, COUNT)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void cutsOffWhatTakesLongerThanItMay() {
    Operation operation =
        new Operation(Optional.empty(), Optional.empty(), List.of(), Duration.ofMillis(500));
    SparqlServer server =
        SparqlServer.start(dataset(DATA), ServerOptions.onPort(0).withOperation(operation));
    CompletableFuture<HttpResponse<String>> under =
        CompletableFuture.supplyAsync(() -> ask(server.url(), ENDLESS));
    TestServer.pause(700);
    long begun = System.nanoTime();
    server.close();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    assertThat(under.handle((answer, cut) -> cut != null || answer.statusCode() >= 500).join())
        .isTrue();
  }
}
