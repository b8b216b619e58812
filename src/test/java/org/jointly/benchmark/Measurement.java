package org.jointly.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jointly.measuring.Rows;
import org.jointly.measuring.ServerProcess;
import org.jointly.measuring.Times;

/** Measures one store: every query once after each of some starts, and then again and again. */
final class Measurement {
  private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("patience", 30));

  private static final String READY =
      "query=" + URLEncoder.encode("ASK { ?a ?b ?c }", StandardCharsets.UTF_8);

  /** What a store does by itself after a start, it may do first; nobody asks it anything. */
  private static final int SETTLING_MILLISECONDS = Integer.getInteger("settling", 5000);

  private final Store store;
  private final Map<String, String> queries;
  private final Map<String, List<Double>> first = new LinkedHashMap<>();
  private final Map<String, List<Double>> again = new LinkedHashMap<>();
  private final Map<String, Rows> answers = new LinkedHashMap<>();
  private final Map<String, String> failures = new LinkedHashMap<>();
  private final List<Double> starts = new ArrayList<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private boolean givenUp;

  /**
   * Makes a measurement.
   *
   * @param queries by name, each whole
   */
  Measurement(Store store, Map<String, String> queries) {
    this.store = store;
    this.queries = queries;
  }

  /**
   * Starts the store and asks everything once, each time beginning with another query, as the first
   * one meets a program still cold.
   *
   * @param round counted from 0
   * @param repeats how often to ask everything again in this round
   */
  void run(int round, int rounds, int repeats, Path logs) throws IOException, InterruptedException {
    Path log = logs.resolve(store.name().replaceAll("\\W+", "-") + ".log");
    List<String> names = new ArrayList<>(queries.keySet());
    Collections.rotate(names, -round * names.size() / rounds);
    ServerProcess server = ServerProcess.start(store.command(), store.folder(), log);
    try {
      starts.add(server.awaitAnswer(store.endpoint() + READY));
      Thread.sleep(SETTLING_MILLISECONDS);
      for (String name : names) {
        ask(name, first);
        server = running(server, log);
      }
      for (int turn = 0; turn < repeats * names.size(); turn++) {
        ask(names.get(turn / repeats), again);
      }
    } finally {
      server.close();
    }
  }

  /** Starts anew where a query was given up, as it may run on. */
  private ServerProcess running(ServerProcess server, Path log)
      throws IOException, InterruptedException {
    if (!givenUp) {
      return server;
    }
    givenUp = false;
    server.process().destroyForcibly().waitFor();
    ServerProcess other = ServerProcess.start(store.command(), store.folder(), log);
    other.awaitAnswer(store.endpoint() + READY);
    return other;
  }

  private void ask(String name, Map<String, List<Double>> times) throws InterruptedException {
    if (!failures.containsKey(name)) {
      times.computeIfAbsent(name, any -> new ArrayList<>()).add(ask(name));
    }
  }

  /** Asks and returns the time until the last byte of the answer, in milliseconds. */
  private double ask(String name) throws InterruptedException {
    String encoded = URLEncoder.encode(queries.get(name), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(store.endpoint() + "query=" + encoded))
            .header(
                "Accept", "application/sparql-results+json, application/sparql-results+xml;q=0.5")
            .timeout(PATIENCE)
            .build();
    long begin = System.nanoTime();
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      double time = (System.nanoTime() - begin) / 1e6;
      keep(name, response);
      return time;
    } catch (HttpTimeoutException late) {
      givenUp = true;
      failures.put(name, "no answer within " + PATIENCE.toSeconds() + " s");
    } catch (IOException failure) {
      failures.put(name, failure.toString());
    }
    return Double.NaN;
  }

  private void keep(String name, HttpResponse<byte[]> response) {
    if (response.statusCode() != 200) {
      String said = new String(response.body(), StandardCharsets.UTF_8).strip();
      failures.put(name, response.statusCode() + " " + said.lines().findFirst().orElse(""));
    } else {
      String type = response.headers().firstValue("Content-Type").orElse("");
      Lang format = type.contains("xml") ? ResultSetLang.RS_XML : ResultSetLang.RS_JSON;
      answers.computeIfAbsent(name, any -> Rows.of(response.body(), format));
    }
  }

  Store store() {
    return store;
  }

  Times starts() {
    return new Times(starts);
  }

  Times first(String name) {
    return new Times(first.get(name));
  }

  Times again(String name) {
    return new Times(again.get(name));
  }

  Map<String, Rows> answers() {
    return answers;
  }

  Map<String, String> failures() {
    return failures;
  }
}
