package org.jointly.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.ask;
import static org.jointly.server.TestServer.dataset;
import static org.jointly.server.TestServer.get;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jointly.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Replaces the data of a running server. */
class ReloadTest {
  private static final int PAIRS = 20;

  /** Takes long enough to be in flight when the data is replaced: pairs of pairs, sorted. */
  private static final String STATES =
      """
      SELECT DISTINCT ?state WHERE {
        ?a <http://example.org/state> ?state . ?b <http://example.org/state> ?other .
        ?c <http://example.org/state> ?more
      }""";

  private static final String COUNT =
      """
      SELECT (COUNT(*) AS ?n) (SAMPLE(?s) AS ?state) WHERE { ?a <http://example.org/state> ?s }""";

  /** A graph that can hold back its triples, so that a query takes until they are let go. */
  private static final class Held extends GraphWrapper {
    private volatile CountDownLatch gate = new CountDownLatch(0);

    Held(Graph graph) {
      super(graph);
    }

    void hold() {
      gate = new CountDownLatch(1);
    }

    void letGo() {
      gate.countDown();
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node property, Node object) {
      try {
        gate.await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      return super.find(subject, property, object);
    }
  }

  /** A dataset of which everything says the number of its state. */
  private static DatasetGraph state(int number) {
    return dataset(
        IntStream.range(0, PAIRS)
            .mapToObj(
                each ->
                    "<http://example.org/%d> <http://example.org/state> %d ."
                        .formatted(each, number))
            .collect(Collectors.joining("\n")));
  }

  @Test
  @Timeout(60)
  void answersEveryRequestFromOneStateWhileTheDataIsReplaced() throws Exception {
    ConcurrentLinkedQueue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();
    try (SparqlServer server = SparqlServer.start(state(0), ServerOptions.onPort(0))) {
      AtomicBoolean goesOn = new AtomicBoolean(true);
      ExecutorService clients = Executors.newFixedThreadPool(4);
      List<Future<?>> asking =
          IntStream.range(0, 4)
              .<Future<?>>mapToObj(
                  client ->
                      clients.submit(
                          () -> {
                            while (goesOn.get()) {
                              answers.add(ask(server.url(), STATES));
                            }
                          }))
              .toList();
      for (int number = 1; number <= 8; number++) {
        server.show(state(number), Iris.DEFAULT_BASE);
        await(answers, "state\r\n" + number + "\r\n");
      }
      goesOn.set(false);
      for (Future<?> each : asking) {
        each.get(30, TimeUnit.SECONDS);
      }
      clients.shutdown();
      assertThat(ask(server.url(), STATES).body().lines()).containsExactly("state", "8");
    }
    assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
    assertThat(answers).allMatch(answer -> answer.body().lines().count() == 2);
  }

  private static void await(Queue<HttpResponse<String>> answers, String body) throws Exception {
    while (answers.stream().noneMatch(answer -> answer.body().equals(body))) {
      assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
      Thread.sleep(5);
    }
  }

  @Test
  @Timeout(120)
  void finishesWhatBeganBeforeTheDataWasReplaced() throws Exception {
    Held held = new Held(state(1).getDefaultGraph());
    DatasetGraph first = DatasetGraphFactory.wrap(held);
    try (SparqlServer server = SparqlServer.start(first, TestServer.withMetrics())) {
      assertThat(ask(server.url(), STATES).body().lines()).containsExactly("state", "1");
      held.hold();
      CompletableFuture<HttpResponse<String>> begun =
          CompletableFuture.supplyAsync(() -> ask(server.url(), COUNT));
      TestServer.awaitQueries(server, 1);
      CompletableFuture<Void> released = server.show(state(2), Iris.DEFAULT_BASE);
      assertThat(ask(server.url(), STATES).body().lines()).containsExactly("state", "2");
      assertThat(begun).isNotDone();
      assertThat(released).isNotDone();
      held.letGo();
      assertThat(begun.get().statusCode()).isEqualTo(200);
      assertThat(begun.get().body().lines()).containsExactly("n,state", PAIRS + ",1");
      assertThat(released).succeedsWithin(Duration.ofSeconds(5));
    }
  }

  @Test
  void tellsToComeAgainWhereThereIsNoDataYet() {
    try (SparqlServer server = SparqlServer.listen(ServerOptions.onPort(0))) {
      HttpResponse<String> early = get(server.url() + "/doc");
      assertThat(early.statusCode()).isEqualTo(503);
      assertThat(early.headers().firstValue("Retry-After")).contains("2");
      assertThat(early.body()).contains("being loaded");
      server.show(state(1), Iris.DEFAULT_BASE);
      assertThat(ask(server.url(), STATES).statusCode()).isEqualTo(200);
    }
  }
}
