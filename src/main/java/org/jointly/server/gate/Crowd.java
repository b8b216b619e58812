package org.jointly.server.gate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/**
 * Closes a connection where one address has too many of them open, so that a single client cannot
 * take them all. The host itself is let alone: a proxy on it speaks for many.
 */
final class Crowd implements Connection.Listener {
  private final int most;
  private final boolean loopbackToo;
  private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();

  /**
   * Makes a limit.
   *
   * @param most how many connections one address may have open
   * @param loopbackToo whether the host itself is limited, too
   */
  Crowd(int most, boolean loopbackToo) {
    this.most = most;
    this.loopbackToo = loopbackToo;
  }

  @Override
  public void onOpened(Connection connection) {
    address(connection)
        .filter(address -> open.merge(address, 1, Integer::sum) > most)
        .ifPresent(address -> connection.getEndPoint().close());
  }

  @Override
  public void onClosed(Connection connection) {
    address(connection)
        .ifPresent(
            address ->
                open.computeIfPresent(address, (each, count) -> count > 1 ? count - 1 : null));
  }

  private Optional<InetAddress> address(Connection connection) {
    return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress socket
        ? Optional.of(socket.getAddress()).filter(each -> loopbackToo || !each.isLoopbackAddress())
        : Optional.empty();
  }
}
