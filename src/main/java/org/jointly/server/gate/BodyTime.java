package org.jointly.server.gate;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes the connection of a client that takes too long over a body, however it trickles. Jetty's
 * own least rate counts the bytes of all clients together, and so lets a slow one pass as long as
 * others are quick.
 */
final class BodyTime extends Handler.Wrapper {
  private static final String CLOCK = BodyTime.class.getName();

  private final Duration atLeast;
  private final int bytesPerSecond;

  /**
   * Makes a limit.
   *
   * @param whole answers, once the body is there, by way of {@link #arrived}
   * @param atLeast what a body of any size may take
   * @param bytesPerSecond what a long one may take besides
   */
  BodyTime(Handler whole, Duration atLeast, int bytesPerSecond) {
    super(whole);
    this.atLeast = atLeast;
    this.bytesPerSecond = bytesPerSecond;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long milliseconds =
        atLeast.toMillis() + 1000 * Math.max(0, request.getLength()) / bytesPerSecond;
    Scheduler.Task clock =
        request
            .getComponents()
            .getScheduler()
            .schedule(() -> close(request), milliseconds, TimeUnit.MILLISECONDS);
    request.setAttribute(CLOCK, clock);
    Request.addCompletionListener(request, failure -> clock.cancel());
    return super.handle(request, response, callback);
  }

  private static void close(Request request) {
    request.getConnectionMetaData().getConnection().getEndPoint().close();
  }

  /** Returns a handler of requests whose body is there. */
  static Handler arrived(Handler handler) {
    return new Handler.Wrapper(handler) {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        if (request.getAttribute(CLOCK) instanceof Scheduler.Task clock) {
          clock.cancel();
        }
        return super.handle(request, response, callback);
      }
    };
  }
}
