package org.jointly.server;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.jointly.server.bounds.Outgrown;
import org.jointly.server.operating.Metrics;

/**
 * Runs every query of a process within the server's limits: its answer is whole, or there is none
 * and a reason.
 */
final class LimitedQueries implements AutoCloseable {
  private final Limits limits;
  private final Metrics metrics;
  private final Deadline deadline;
  private final HeapWatch heap = new HeapWatch();
  private final Answers answers;

  LimitedQueries(Limits limits, Metrics metrics) {
    this.limits = limits;
    this.metrics = metrics;
    this.deadline = new Deadline("query-", limits.maxQueries());
    this.answers = new Answers(limits.maxRows());
    metrics.gauge("jointly.queries.running", "Queries that run now", deadline::running);
  }

  /** Says which limit a query reached. */
  static final class Stopped extends RuntimeException {
    private final int status;

    private Stopped(int status, String message) {
      super(message);
      this.status = status;
    }

    /** Returns the status code of HTTP. */
    int status() {
      return status;
    }

    /** Tells whether the same query may have an answer in a moment. */
    boolean isBusy() {
      return getCause() instanceof RejectedExecutionException;
    }
  }

  /**
   * Runs a query.
   *
   * @param limit how long it may take
   * @param advice what to do where the answer is too long
   * @throws Stopped where a limit is reached
   */
  QueryExecResult answer(QueryExec running, Query query, Duration limit, String advice) {
    HeapWatch.Watched watched = heap.watch(() -> Deadline.stop(running));
    try (watched) {
      return deadline.run(() -> answers.of(running, query), limit);
    } catch (TimeoutException | QueryCancelledException stopped) {
      Deadline.stop(running);
      throw watched.stopped() ? memory() : time(limit);
    } catch (OutOfMemoryError exhausted) {
      throw memory();
    } catch (StackOverflowError deep) {
      throw stopped(
          "depth", HttpSC.UNPROCESSABLE_ENTITY_422, "A path in the query is too long to follow.");
    } catch (Answers.TooLong full) {
      throw stopped("rows", HttpSC.UNPROCESSABLE_ENTITY_422, rows(advice));
    } catch (Outgrown large) {
      throw stopped("size", HttpSC.UNPROCESSABLE_ENTITY_422, large.getMessage());
    } catch (RejectedExecutionException busy) {
      Stopped refused = stopped("busy", HttpSC.SERVICE_UNAVAILABLE_503, busy());
      refused.initCause(busy);
      throw refused;
    }
  }

  private Stopped stopped(String limit, int status, String message) {
    metrics.stopped(limit);
    return new Stopped(status, message);
  }

  private Stopped time(Duration limit) {
    return stopped(
        "time",
        HttpSC.SERVICE_UNAVAILABLE_503,
        "The query was stopped after %s s, its time limit; no part of its answer is shown."
            .formatted(limit.toMillis() / 1000.0));
  }

  private Stopped memory() {
    return stopped(
        "memory",
        HttpSC.SERVICE_UNAVAILABLE_503,
        "The query was stopped as it needs more memory than the server has; no part of its"
            + " answer is shown.");
  }

  private String rows(String advice) {
    return "The answer has more than %d rows, the most this server gives; %s."
        .formatted(limits.maxRows(), advice);
  }

  private static String busy() {
    return "The server is busy; try again in a moment.";
  }

  @Override
  public void close() {
    deadline.close();
    heap.close();
  }
}
