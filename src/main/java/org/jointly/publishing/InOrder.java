package org.jointly.publishing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.lang3.concurrent.ConcurrentUtils;

/** Works on many inputs at once and hands on the results in the order of the inputs. */
public final class InOrder {
  /** How many results may wait, so that memory does not grow with the number of inputs. */
  private static final int WAITING_PER_THREAD = 4;

  private InOrder() {}

  /**
   * Applies the work to each input on a pool of as many threads as there are processors. What the
   * work or the receiver throws ends it and is thrown.
   *
   * @param receiver takes each result, on the calling thread
   */
  public static <T, R> void each(List<T> inputs, Function<T, R> work, Consumer<R> receiver) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T input : inputs) {
        waiting.add(pool.submit(() -> work.apply(input)));
        if (waiting.size() > threads * WAITING_PER_THREAD) {
          receiver.accept(result(waiting.remove()));
        }
      }
      waiting.forEach(last -> receiver.accept(result(last)));
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new GraphFailure("stopped before the end", stopped);
    } catch (ExecutionException failure) {
      throw ConcurrentUtils.extractCauseUnchecked(failure);
    }
  }
}
