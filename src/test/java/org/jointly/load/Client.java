package org.jointly.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/** One of many clients: asks one thing after another over a connection of its own. */
final class Client implements Callable<Client> {
  /** Every how many requests it asks only whether what it holds still stands. */
  private static final int ASKS_AGAIN = 10;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String url;
  private final AtRest atRest;
  private final long until;
  private final Random random;
  private final List<String> kinds;
  final Map<String, List<Double>> times = new HashMap<>();
  final Map<String, Integer> errors = new HashMap<>();
  final Map<String, Integer> wrong = new HashMap<>();
  final List<String> examples = new ArrayList<>();

  /**
   * Makes a client.
   *
   * @param until when it ends, by {@link System#nanoTime()}
   * @param seed of what it asks in which order
   */
  Client(String url, AtRest atRest, long until, int seed) {
    this.url = url;
    this.atRest = atRest;
    this.until = until;
    this.random = new Random(seed);
    this.kinds = List.copyOf(atRest.byKind().keySet());
  }

  @Override
  public Client call() throws InterruptedException {
    while (System.nanoTime() < until) {
      String kind = kinds.get(random.nextInt(kinds.size()));
      List<Wanted> wanted = atRest.byKind().get(kind);
      ask(wanted.get(random.nextInt(wanted.size())));
    }
    return this;
  }

  private void ask(Wanted wanted) throws InterruptedException {
    Said expected = atRest.said().get(wanted);
    boolean again = !expected.tag().isEmpty() && random.nextInt(ASKS_AGAIN) == 0;
    long begin = System.nanoTime();
    try {
      Said said =
          Said.of(
              http.send(
                  again ? wanted.request(url, expected.tag()) : wanted.request(url),
                  BodyHandlers.ofByteArray()));
      times
          .computeIfAbsent(wanted.kind(), any -> new ArrayList<>())
          .add((System.nanoTime() - begin) / 1e6);
      judge(wanted, expected, said, again);
    } catch (IOException failure) {
      note(errors, wanted, failure.toString());
    }
  }

  private void judge(Wanted wanted, Said expected, Said said, boolean again) {
    if (again ? said.status() == 304 && said.body().length == 0 : said.saysSameAs(expected)) {
      return;
    }
    boolean answered = said.status() == expected.status() || again && said.status() == 200;
    note(answered ? wrong : errors, wanted, "status " + said.status() + " " + said.type());
  }

  private void note(Map<String, Integer> where, Wanted wanted, String what) {
    where.merge(wanted.kind(), 1, Integer::sum);
    examples.add(wanted.target() + " (" + wanted.accept() + "): " + what);
  }
}
