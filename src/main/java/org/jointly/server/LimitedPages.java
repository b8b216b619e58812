package org.jointly.server;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.web.HttpSC;
import org.jointly.server.bounds.Stoppable;
import org.jointly.server.operating.Metrics;
import org.jointly.server.pages.Answering.Refused;
import org.jointly.server.pages.Reply;

/**
 * Makes pages, graphs and dumps of a process within the server's limits: each is whole, or there is
 * none and a reason. Their places are not those of queries: a page that waits for a query holds no
 * place that the query could need.
 */
final class LimitedPages implements AutoCloseable {
  /** A dump is made once for each state of the data; whoever comes meanwhile waits for it. */
  private static final int DUMPS = 4;

  /** A dump is all the data, and so takes longer the more there is. */
  private static final Duration DUMP_TIME = Duration.ofMinutes(10);

  private final Limits limits;
  private final HeapWatch heap = new HeapWatch();
  private final Deadline pages;
  private final Deadline dumps = new Deadline("dump-", DUMPS);

  LimitedPages(Limits limits, Metrics metrics) {
    this.limits = limits;
    this.pages = new Deadline("page-", limits.maxQueries());
    metrics.gauge("jointly.pages.running", "Pages and graphs made now", pages::running);
  }

  /**
   * Makes a page.
   *
   * @throws Refused with status 503 where a limit is reached
   */
  Reply page(Supplier<Reply> page) {
    return within(pages, limits.timeout(), "page", page::get);
  }

  /**
   * Makes a dump, however large.
   *
   * @throws Refused with status 503 where too many are made
   */
  Reply dump(Supplier<Reply> dump) {
    return within(dumps, DUMP_TIME, "dump", dump::get);
  }

  /**
   * Writes a graph.
   *
   * @param triples how many it has
   * @throws Refused with status 422 where it has too many, 503 where another limit is reached
   */
  byte[] graph(long triples, Callable<byte[]> writing) {
    if (triples > limits.maxRows()) {
      throw new Refused(HttpSC.UNPROCESSABLE_ENTITY_422, tooLong());
    }
    return within(pages, limits.timeout(), "graph", writing);
  }

  private String tooLong() {
    return ("The graph has more than %d triples, the most this server gives at once; the files at"
            + " /dump that /catalogue lists hold all of them.")
        .formatted(limits.maxRows());
  }

  private <T> T within(Deadline places, Duration limit, String what, Callable<T> making) {
    Stoppable<T> work = new Stoppable<>(making);
    HeapWatch.Watched watched = heap.watch(work::stop);
    try (watched) {
      return places.run(work, limit);
    } catch (TimeoutException | QueryCancelledException stopped) {
      throw watched.stopped() ? memory(what) : time(what, limit);
    } catch (OutOfMemoryError exhausted) {
      throw memory(what);
    } catch (RejectedExecutionException busy) {
      throw unavailable("The server is busy; try again in a moment.");
    }
  }

  private static Refused time(String what, Duration limit) {
    return unavailable(
        "The %s was stopped after %s s, its time limit; no part of it is shown."
            .formatted(what, limit.toMillis() / 1000.0));
  }

  private static Refused memory(String what) {
    return unavailable(
        "The %s was stopped as it needs more memory than the server has; no part of it is shown."
            .formatted(what));
  }

  private static Refused unavailable(String message) {
    return new Refused(HttpSC.SERVICE_UNAVAILABLE_503, message);
  }

  @Override
  public void close() {
    pages.close();
    dumps.close();
    heap.close();
  }
}
