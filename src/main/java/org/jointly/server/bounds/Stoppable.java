package org.jointly.server.bounds;

import java.util.concurrent.Callable;
import org.apache.jena.query.QueryCancelledException;

/**
 * Lets work be stopped from another thread in places where neither Java nor the query engine looks
 * whether it should go on. Interrupts would do the same and close files that other queries read.
 */
public final class Stoppable<T> implements Callable<T> {
  private static final ThreadLocal<Stoppable<?>> CURRENT = new ThreadLocal<>();

  private final Callable<T> work;
  private volatile boolean stopped;

  /** Makes work stoppable; it runs once. */
  public Stoppable(Callable<T> work) {
    this.work = work;
  }

  @Override
  public T call() throws Exception {
    CURRENT.set(this);
    try {
      return work.call();
    } finally {
      CURRENT.remove();
    }
  }

  /** Lets the work end when it next checks; called from another thread. */
  public void stop() {
    stopped = true;
  }

  /** Throws where the work of this thread has been stopped. */
  public static void check() {
    Stoppable<?> current = CURRENT.get();
    if (current != null && current.stopped) {
      throw new QueryCancelledException();
    }
  }
}
