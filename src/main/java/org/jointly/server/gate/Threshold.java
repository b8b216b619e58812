package org.jointly.server.gate;

import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;

/**
 * What a client may take of the server before it has asked for anything.
 *
 * @param connections how many may be open
 * @param perAddress how many one address may have open, the host itself excepted
 * @param idle how long one may be silent, or not take what it asked for
 * @param bytesPerSecond how slowly a body may come that takes longer than that
 */
public record Threshold(int connections, int perAddress, Duration idle, int bytesPerSecond) {
  private static final int MOST_FIELDS = 1000;

  /** The limits of a public server. */
  public static final Threshold PUBLIC = new Threshold(2000, 100, Duration.ofSeconds(30), 1000);

  /** Keeps a connector to the limits. */
  public void over(ServerConnector connector) {
    connector.setIdleTimeout(idle.toMillis());
    connector.addBean(new NetworkConnectionLimit(connections, connector));
    connector.addBean(new Crowd(perAddress, false));
  }

  /**
   * Reads bodies before any thread waits for them, and not for ever.
   *
   * @param body the most bytes of a body, which another handler sees to
   */
  public Handler eager(Handler handler, int body) {
    Handler reading =
        new EagerContentHandler(
            BodyTime.arrived(handler),
            new EagerContentHandler.FormContentLoaderFactory(MOST_FIELDS, 2 * body),
            new EagerContentHandler.RetainedContentLoaderFactory(body, 0, true));
    return new BodyTime(reading, idle, bytesPerSecond);
  }
}
