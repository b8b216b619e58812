package org.jointly.server.operating;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts what the server does, and tells it as Prometheus reads it. */
public final class Metrics implements AutoCloseable {
  private static final Duration[] STEPS = {
    Duration.ofMillis(5),
    Duration.ofMillis(25),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(2),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Optional<JvmGcMetrics> collections;
  private final MultiGauge dataset =
      MultiGauge.builder("jointly.dataset.triples")
          .description("Triples of the default graph, by the version of the dataset")
          .register(registry);
  private final Counter kept = counter("jointly.answers.kept", "Answers given from memory");
  private final Counter made = counter("jointly.answers.made", "Answers that could be kept, made");
  private final Counter busyClients =
      counter("jointly.requests.refused", "Requests refused as their client has too many");

  /**
   * Makes meters.
   *
   * @param process whether to tell of the process too: its memory, threads and processors
   */
  public Metrics(boolean process) {
    collections = process ? Optional.of(ofProcess()) : Optional.empty();
  }

  private JvmGcMetrics ofProcess() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    JvmGcMetrics collections = new JvmGcMetrics();
    collections.bindTo(registry);
    return collections;
  }

  private Counter counter(String name, String text) {
    return Counter.builder(name).description(text).register(registry);
  }

  /** Counts a request that has ended. */
  public void request(String route, int status, Duration time) {
    Timer.builder("jointly.requests")
        .description("Requests by what they asked for and how they ended")
        .tags("route", route, "status", Integer.toString(status))
        .serviceLevelObjectives(STEPS)
        .register(registry)
        .record(time);
  }

  /** Counts a query that was stopped or refused, by why. */
  public void stopped(String why) {
    Counter.builder("jointly.queries.stopped")
        .description("Queries without an answer, by the limit they reached")
        .tags("limit", why)
        .register(registry)
        .increment();
  }

  /** Counts an answer given from memory, or one that was made to be kept. */
  public void answer(boolean fromMemory) {
    (fromMemory ? kept : made).increment();
  }

  /** Counts a request refused as its client has too many under way. */
  public void refusedClient() {
    busyClients.increment();
  }

  /** Tells a number that changes by itself. */
  public void gauge(String name, String text, Supplier<Number> value) {
    Gauge.builder(name, value).description(text).strongReference(true).register(registry);
  }

  /** Tells which dataset is served now. */
  public void dataset(String version, long triples) {
    dataset.register(List.of(MultiGauge.Row.of(Tags.of("version", version), triples)), true);
  }

  /** Returns everything in the text format of Prometheus (version 0.0.4). */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.ifPresent(JvmGcMetrics::close);
    registry.close();
  }
}
