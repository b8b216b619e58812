package org.jointly.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.ask;
import static org.jointly.server.TestServer.get;
import static org.jointly.server.TestServer.send;
import static org.jointly.server.TestServer.withServer;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.jointly.server.operating.Metrics;
import org.jointly.server.pages.PageServlet;
import org.jointly.server.pages.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, graphs and dumps are whole, or errors that name a limit. */
@Timeout(60)
class LimitedPagesTest {
  private static final String TEXT = "whole page";
  private static final String DATA =
      IntStream.range(0, 300)
          .mapToObj(each -> "<http://example.org/%d> a <http://example.org/T> .".formatted(each))
          .collect(Collectors.joining("\n"));

  /** Ends before anything can be made. */
  private static final Limits NO_TIME = Limits.DEFAULT.withTimeout(Duration.ofNanos(1));

  private static void served(
      Limits limits,
      Supplier<Reply> page,
      Function<LimitedPages, Function<Supplier<Reply>, Reply>> kind,
      Consumer<String> test) {
    try (Metrics metrics = new Metrics(false);
        LimitedPages limited = new LimitedPages(limits, metrics)) {
      PageServlet servlet = new PageServlet(request -> page.get()).within(kind.apply(limited));
      FusekiServer server = FusekiServer.create().port(0).addServlet("/page", servlet).start();
      try {
        test.accept("http://localhost:" + server.getPort() + "/page");
      } finally {
        server.stop();
      }
    }
  }

  /** Replies once it is let. */
  private static Supplier<Reply> page(CountDownLatch begun, CountDownLatch goesOn) {
    return () -> {
      begun.countDown();
      await(goesOn);
      return Reply.page(200, TEXT);
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** The common threads are as many as there are processors, which may be fewer than asked for. */
  private static void start(Runnable work) {
    new Thread(work).start();
  }

  /** A place is free again a moment after what held it has ended. */
  private static HttpResponse<String> awaitAnswer(String address) {
    HttpResponse<String> answer = get(address);
    while (answer.statusCode() != 200) {
      assertThat(answer.statusCode()).isEqualTo(503);
      answer = get(address);
    }
    return answer;
  }

  private static void assertUnavailable(HttpResponse<String> answer, String words) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(answer.body()).contains(words, "</html>").doesNotContain(TEXT);
  }

  @Test
  void tellsThatAPageTookTooLong() {
    CountDownLatch goesOn = new CountDownLatch(1);
    served(
        Limits.DEFAULT.withTimeout(Duration.ofMillis(200)),
        page(new CountDownLatch(1), goesOn),
        limited -> limited::page,
        address -> {
          assertUnavailable(get(address), "The page was stopped after 0.2 s");
          goesOn.countDown();
        });
  }

  @Test
  void tellsThatNoPlaceIsFreeAndAnswersOnceOneIs() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    served(
        Limits.DEFAULT.withQueries(1, 1),
        page(begun, goesOn),
        limited -> limited::page,
        address -> {
          CompletableFuture<HttpResponse<String>> first =
              CompletableFuture.supplyAsync(() -> get(address));
          await(begun);
          assertUnavailable(get(address), "busy");
          goesOn.countDown();
          assertThat(first.join().body()).isEqualTo(TEXT);
          assertThat(awaitAnswer(address).body()).isEqualTo(TEXT);
        });
  }

  @Test
  void letsDumpsTakeTheirTimeButOnlySoManyAtOnce() {
    CountDownLatch begun = new CountDownLatch(4);
    CountDownLatch goesOn = new CountDownLatch(1);
    served(
        NO_TIME,
        page(begun, goesOn),
        limited -> limited::dump,
        address -> {
          var under =
              IntStream.range(0, 4)
                  .mapToObj(
                      each ->
                          CompletableFuture.supplyAsync(
                              () -> get(address), LimitedPagesTest::start))
                  .toList();
          await(begun);
          assertUnavailable(get(address), "busy");
          goesOn.countDown();
          under.forEach(each -> assertThat(each.join().body()).isEqualTo(TEXT));
        });
  }

  @Test
  void keepsEveryPageToTheLimits() {
    List<String> paths =
        List.of(
            "/",
            "/doc",
            "/def",
            "/graph",
            "/catalogue",
            "/search?q=a",
            "/export",
            "/network",
            "/sitemap.xml",
            "/authorities",
            "/compare",
            "/doc/authority/E06000017.ttl");
    withServer(
        DATA,
        ServerOptions.onPort(0).withLimits(NO_TIME),
        url -> paths.forEach(path -> assertUnavailable(get(url + path), "time limit")));
  }

  @Test
  void givesFilesAndDumpsWhereThereIsNoTime() {
    List<String> paths = List.of("/style.css", "/dump/jointly.nq.gz", "/health/ready");
    withServer(
        DATA,
        ServerOptions.onPort(0).withLimits(NO_TIME),
        url -> paths.forEach(path -> assertThat(get(url + path).statusCode()).isEqualTo(200)));
  }

  /** With one place for each, a page that held the place of its own query would never be made. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/authorities", "/arrangements"})
  void pagesThatAskQueriesNeedNoPlaceTwice(String path) {
    withServer(
        DATA,
        ServerOptions.onPort(0).withLimits(Limits.DEFAULT.withQueries(1, 16)),
        url -> awaitAnswer(url + path));
  }

  @Test
  void givesAGraphWholeOrNotAtAll() {
    withServer(
        DATA,
        ServerOptions.onPort(0).withMaxRows(300),
        url -> {
          HttpResponse<String> whole =
              send(
                  HttpRequest.newBuilder(URI.create(url + "/sparql/data?default"))
                      .header("Accept", "text/turtle"));
          assertThat(whole.statusCode()).isEqualTo(200);
          assertThat(TestServer.dataset(whole.body()).getDefaultGraph().size()).isEqualTo(300);
          assertThat(get(url + "/sparql/data?graph=urn:none").statusCode()).isEqualTo(404);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql/data?default", "/sparql?default"})
  void namesTheLimitThatAGraphIsLargerThan(String path) {
    withServer(
        DATA,
        ServerOptions.onPort(0).withMaxRows(299),
        url -> {
          HttpResponse<String> refused = get(url + path);
          assertThat(refused.statusCode()).isEqualTo(422);
          assertThat(refused.body()).contains("299 triples", "/dump").doesNotContain("example.org");
          assertThat(refused.headers().firstValue("ETag")).isEmpty();
        });
  }

  @Test
  void tellsThatAGraphTookTooLong() {
    withServer(
        DATA,
        ServerOptions.onPort(0).withLimits(NO_TIME),
        url -> {
          HttpResponse<String> stopped = get(url + "/sparql/data?default");
          assertThat(stopped.statusCode()).isEqualTo(503);
          assertThat(stopped.headers().firstValue("Retry-After")).contains("5");
          assertThat(stopped.body())
              .contains("The graph was stopped")
              .doesNotContain("example.org");
          assertThat(ask(url, "ASK {}").statusCode()).isEqualTo(503);
        });
  }
}
