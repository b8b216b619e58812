package org.jointly.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Everything that answers for one state of the data. It counts its requests in flight, so that a
 * site that another has replaced stops only when the last of them has its answer.
 */
final class Site {
  private final Handler handler;
  private final Runnable behind;
  private final CompletableFuture<Void> unused = new CompletableFuture<>();

  /** Requests in flight, and one more as long as new ones may come. */
  private final AtomicLong users = new AtomicLong(1);

  /**
   * Makes a site of what answers; it is not yet started.
   *
   * @param behind makes what a few requests need, who wait for it or make it where they come first
   */
  Site(Handler handler, Runnable behind) {
    this.handler = handler;
    this.behind = behind;
  }

  /** Makes it ready to answer below a server that need not run yet. */
  void start(Server server) throws Exception {
    handler.setServer(server);
    handler.start();
  }

  /** Begins, now that requests come in, with what they need not all wait for. */
  void prepare() {
    Thread thread = new Thread(behind, "preparing");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  /** Lets a request in, unless the site has ended. */
  boolean enter() {
    return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
  }

  private void leave() {
    if (users.decrementAndGet() == 0) {
      unused.complete(null);
    }
  }

  /** Answers a request that was let in. */
  boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean taken = false;
    try {
      taken = handler.handle(request, response, Callback.from(callback, this::leave));
      return taken;
    } finally {
      if (!taken) {
        leave();
      }
    }
  }

  /**
   * Lets no new request in, and stops when those in flight have ended, or when the time is up.
   *
   * @return done when it has stopped
   */
  CompletableFuture<Void> retire(Duration bound) {
    leave();
    return unused
        .copy()
        .orTimeout(bound.toMillis(), TimeUnit.MILLISECONDS)
        .handleAsync(
            (ended, late) -> {
              LifeCycle.stop(handler);
              return null;
            });
  }
}
