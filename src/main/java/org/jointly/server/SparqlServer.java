package org.jointly.server;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jointly.graph.Iris;
import org.jointly.server.operating.Metrics;

/**
 * Serves a dataset over SPARQL with an embedded Fuseki. Read-only by construction: no update
 * service exists and the dataset is wrapped so that nothing writes to it. Queries reach neither
 * other servers nor files nor code. The dataset can be replaced by another while requests come in;
 * each is answered wholly from one of them.
 */
public final class SparqlServer implements AutoCloseable {
  /** The path of the SPARQL endpoint. */
  public static final String ENDPOINT = "/sparql";

  private static final String LOADING = "The data is being loaded.";
  private static final String STOPPING = "The server is stopping.";

  private final ServerOptions options;
  private final Metrics metrics;
  private final Routes routes = new Routes();
  private final CurrentSite current = new CurrentSite();
  private final LimitedQueries queries;
  private final LimitedPages pages;
  private final SiteAssembly assembly;
  private final Listener listener;
  private volatile boolean stopping;

  private SparqlServer(ServerOptions options) {
    this.options = options;
    this.metrics = new Metrics(options.operation().metrics().isPresent());
    this.queries = new LimitedQueries(options.limits(), metrics);
    this.pages = new LimitedPages(options.limits(), metrics);
    this.assembly = new SiteAssembly(options, queries, pages, metrics, routes);
    this.listener = new Listener(options, metrics, routes);
    listener.answerWith(current, this::hindrance);
  }

  private Optional<String> hindrance() {
    if (stopping) {
      return Optional.of(STOPPING);
    }
    return current.isReady() ? Optional.empty() : Optional.of(LOADING);
  }

  /**
   * Begins to listen without data: until some is shown, every request is told to come again.
   *
   * @throws ServerFailure where the address cannot be listened on
   */
  public static SparqlServer listen(ServerOptions options) {
    SparqlServer server = new SparqlServer(options);
    try {
      server.listener.start();
      return server;
    } catch (ServerFailure failure) {
      server.close();
      throw failure;
    }
  }

  /**
   * Starts a server; it runs until it is closed.
   *
   * @throws ServerFailure where the address cannot be listened on
   */
  public static SparqlServer start(DatasetGraph data, ServerOptions options) {
    return start(data, options, Iris.DEFAULT_BASE);
  }

  /**
   * Starts a server of things whose IRIs begin with a base; it answers for them on its own host.
   *
   * @throws ServerFailure where the address cannot be listened on
   */
  public static SparqlServer start(DatasetGraph data, ServerOptions options, String base) {
    SparqlServer server = listen(options);
    server.show(data, base);
    return server;
  }

  /**
   * Answers new requests from a dataset. Those in flight are answered from the dataset before it.
   *
   * @param base what the IRIs of its things begin with
   * @return done when nothing uses the dataset before it any more
   * @throws ServerFailure where no site can be made of it; the dataset before it stays
   */
  public CompletableFuture<Void> show(DatasetGraph data, String base) {
    try {
      Site site = assembly.site(data, base);
      site.start(listener.server());
      Duration bound = options.timeout().plus(options.operation().toEnd());
      CompletableFuture<Void> before = current.replace(Optional.of(site), bound);
      site.prepare();
      return before;
    } catch (Exception failure) {
      throw new ServerFailure("Cannot show the data: " + failure.getMessage(), failure);
    }
  }

  /** Asks queries of a dataset for no one, so that the first who ask wait no longer than others. */
  public void warm(DatasetGraph data, List<Query> asked) {
    new Warming(assembly.answering(data), asked).begin();
  }

  /** Returns the port it listens on. */
  public int port() {
    return listener.port();
  }

  /** Returns its address, without a closing slash. */
  public String url() {
    return "http://" + options.host() + ":" + port();
  }

  /** Returns the address of the SPARQL endpoint. */
  public String endpoint() {
    return url() + ENDPOINT;
  }

  /** Returns the port that tells metrics, where one does. */
  public OptionalInt metricsPort() {
    return listener.metricsPort();
  }

  /** Waits until the server is closed. */
  public void join() {
    listener.join();
  }

  /** Refuses new requests, waits for those in flight within a bound, and stops. */
  @Override
  public void close() {
    stopping = true;
    listener.stop(options.operation().toEnd());
    current.replace(Optional.empty(), Duration.ZERO).join();
    queries.close();
    pages.close();
    metrics.close();
  }
}
