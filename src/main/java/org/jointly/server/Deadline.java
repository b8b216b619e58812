package org.jointly.server;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.exec.QueryExec;
import org.jointly.server.bounds.Stoppable;

/**
 * Runs queries, and what else takes time, on threads of their own, so that an answer, or the word
 * that there is none, comes in time even where the query engine does not notice that it was
 * cancelled.
 */
final class Deadline implements AutoCloseable {
  /** Deep enough for property paths over the whole graph, which the engine follows by recursion. */
  private static final long STACK_BYTES = 256L << 20;

  private final String name;
  private final AtomicInteger count = new AtomicInteger();
  private final ThreadPoolExecutor threads;

  /**
   * Makes a pool.
   *
   * @param name what the names of its threads begin with
   * @param most how much runs at the same time; more is refused
   */
  Deadline(String name, int most) {
    this.name = name;
    threads =
        new ThreadPoolExecutor(0, most, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), this::make);
  }

  private Thread make(Runnable work) {
    Thread thread = new Thread(null, work, name + count.incrementAndGet(), STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** Returns how much runs now. */
  int running() {
    return threads.getActiveCount();
  }

  /**
   * Runs work and waits for its result, no longer than the limit.
   *
   * @throws TimeoutException when the limit is reached; the work is told to stop
   * @throws RejectedExecutionException when too many are running
   */
  <T> T run(Callable<T> work, Duration limit) throws TimeoutException {
    return run(new Stoppable<>(work), limit);
  }

  /**
   * Runs work that others may stop, too, and waits for its result, no longer than the limit.
   *
   * @throws TimeoutException when the limit is reached; the work is told to stop
   * @throws RejectedExecutionException when too many are running
   */
  <T> T run(Stoppable<T> stoppable, Duration limit) throws TimeoutException {
    long start = System.nanoTime();
    Future<T> future = threads.submit(stoppable);
    try {
      T result = future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
      if (System.nanoTime() - start > limit.toNanos()) {
        throw new TimeoutException("done, but too late");
      }
      return result;
    } catch (TimeoutException late) {
      stoppable.stop();
      throw late;
    } catch (InterruptedException interrupted) {
      stoppable.stop();
      Thread.currentThread().interrupt();
      throw new TimeoutException("interrupted");
    } catch (ExecutionException failed) {
      throw rethrown(failed.getCause());
    }
  }

  /**
   * Stops a query without waiting until it has stopped: an engine that still plans a query keeps
   * whoever wants to stop it waiting.
   */
  static void stop(QueryExec running) {
    Thread stopping = new Thread(running::abort, "stop-query");
    stopping.setDaemon(true);
    stopping.start();
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException expected ? expected : new IllegalStateException(cause);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
