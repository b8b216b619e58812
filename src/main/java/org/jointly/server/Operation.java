package org.jointly.server;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What those who operate a server want of it.
 *
 * @param accessLog the file that lists requests; in its name {@code yyyy_mm_dd} stands for the day
 * @param metrics where metrics are told, which is nowhere else
 * @param trustedProxies addresses and networks whose word on a client's address and scheme is taken
 * @param toEnd how long requests in flight may take when the server is told to stop
 */
public record Operation(
    Optional<String> accessLog,
    Optional<InetSocketAddress> metrics,
    List<String> trustedProxies,
    Duration toEnd) {

  /** No log, no metrics and no proxies. */
  public static final Operation DEFAULT =
      new Operation(Optional.empty(), Optional.empty(), List.of(), Duration.ofSeconds(10));

  public Operation {
    trustedProxies = List.copyOf(trustedProxies);
  }
}
