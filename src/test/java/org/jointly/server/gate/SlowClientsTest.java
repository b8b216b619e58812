package org.jointly.server.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jointly.server.TestServer;
import org.junit.jupiter.api.Test;

class SlowClientsTest {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final Threshold STRICT = new Threshold(20, 5, Duration.ofSeconds(1), 1000);
  private static final String HALF_A_HEADER = "GET /sparql HTTP/1.1\r\nHost: localhost\r\nAcc";
  private static final String HALF_A_BODY =
      "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
          + "Content-Length: 1000\r\n\r\nSELECT";

  @Test
  void holdUpNoOneElse() {
    TestServer.withServer(
        "<http://a.example/a> <http://a.example/b> <http://a.example/c> .",
        url -> {
          List<SlowClient> slow = new ArrayList<>();
          for (int each = 0; each < 300; each++) {
            slow.add(new SlowClient(url, each % 2 == 0 ? HALF_A_HEADER : HALF_A_BODY));
          }
          assertThat(asked(url)).isEqualTo(200);
          slow.forEach(SlowClient::close);
        });
  }

  private static int asked(String url) {
    return CompletableFuture.supplyAsync(() -> TestServer.ask(url, "ASK { ?a ?b ?c }"))
        .orTimeout(SOON.toSeconds(), TimeUnit.SECONDS)
        .join()
        .statusCode();
  }

  @Test
  void areLeftWhenTheySayNothing() {
    withThreshold(
        new Reading(),
        url -> {
          try (SlowClient silent = new SlowClient(url, HALF_A_HEADER)) {
            assertThat(silent.isLeftWithin(SOON)).isTrue();
          }
        });
  }

  @Test
  void areLeftWhenTheirBodyTrickles() {
    withThreshold(
        new Reading(),
        url -> {
          try (SlowClient trickling = new SlowClient(url, HALF_A_BODY)) {
            assertThat(trickling.isLeftTricklingWithin(SOON)).isTrue();
          }
        });
  }

  @Test
  void areLeftWhenTheyDoNotTakeTheAnswer() {
    Telling telling = new Telling();
    withThreshold(
        telling,
        url -> {
          try (SlowClient deaf = new SlowClient(url, HALF_A_HEADER + "ept: */*\r\n\r\n")) {
            telling.end.completeOnTimeout(new AssertionError(), SOON.toSeconds(), TimeUnit.SECONDS);
            assertThat(telling.end.join()).isInstanceOf(TimeoutException.class);
          }
        });
  }

  @Test
  void areLeftWhereOneAddressHasTooMany() {
    withThreshold(
        new Reading(),
        url -> {
          List<SlowClient> crowd = new ArrayList<>();
          for (int each = 0; each < 6; each++) {
            crowd.add(new SlowClient(url, ""));
          }
          Duration lessThanSilenceMayLast = Duration.ofMillis(700);
          assertThat(crowd)
              .anyMatch(each -> each.isLeftWithin(lessThanSilenceMayLast.dividedBy(6)));
          crowd.forEach(SlowClient::close);
        });
  }

  private static void withThreshold(Handler handler, Consumer<String> test) {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    STRICT.over(connector);
    server.addConnector(connector);
    server.setHandler(STRICT.eager(handler, 10_000));
    LifeCycle.start(server);
    try {
      test.accept("http://localhost:" + connector.getLocalPort());
    } finally {
      LifeCycle.stop(server);
    }
  }

  /** Answers with nothing. */
  private static final class Reading extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      callback.succeeded();
      return true;
    }
  }

  /** Answers with more than fits between two who talk, and notes how that ended. */
  private static final class Telling extends Handler.Abstract {
    private final CompletableFuture<Throwable> end = new CompletableFuture<>();

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      ByteBuffer much = ByteBuffer.allocate(64 << 20);
      Runnable taken = () -> end.complete(new AssertionError("all of it was taken"));
      response.write(true, much, Callback.from(Callback.from(taken, end::complete), callback));
      return true;
    }
  }
}
