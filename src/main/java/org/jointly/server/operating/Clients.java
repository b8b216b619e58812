package org.jointly.server.operating;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what each client has under way. A client is an address; of IPv6 it is the network of 64
 * bits, as a single user has all addresses of one.
 */
public final class Clients {
  private static final int NETWORK_BYTES = 8;

  private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
  private final int most;

  /**
   * Counts up to a limit.
   *
   * @param most how much one client may have under way
   */
  public Clients(int most) {
    this.most = most;
  }

  int most() {
    return most;
  }

  /** Lets a client in, unless it has as much under way as it may. */
  boolean enter(String client) {
    boolean[] entered = {false};
    underWay.compute(
        client,
        (key, count) -> {
          int before = count == null ? 0 : count;
          entered[0] = before < most;
          return entered[0] ? Integer.valueOf(before + 1) : count;
        });
    return entered[0];
  }

  void leave(String client) {
    underWay.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
  }

  /** Returns the client of an address as the server writes it, a number and not a name. */
  static String of(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == 4 ? address : Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES));
    } catch (UnknownHostException odd) {
      return address;
    }
  }
}
