package org.jointly.server;

import java.time.Duration;

/**
 * How a server is to run.
 *
 * @param host the address to listen on; loopback unless told otherwise
 * @param port the port to listen on; 0 takes any free one
 * @param timeout how long a query may run, the ceiling of what a request can ask for
 * @param maxRows how many rows, or triples, an answer may have
 * @param readOnly whether the data can only be read; false only for conformance tests that write
 */
public record ServerOptions(
    String host, int port, Duration timeout, long maxRows, boolean readOnly) {

  public static final String LOOPBACK = "localhost";
  public static final int PORT = 3030;
  public static final Duration TIMEOUT = Duration.ofSeconds(30);
  public static final long MAX_ROWS = 1_000_000;

  /** Makes the options of a public server on loopback. */
  public static ServerOptions onPort(int port) {
    return new ServerOptions(LOOPBACK, port, TIMEOUT, MAX_ROWS, true);
  }

  /** Returns the same options with another address. */
  public ServerOptions withHost(String other) {
    return new ServerOptions(other, port, timeout, maxRows, readOnly);
  }

  /** Returns the same options with another time limit. */
  public ServerOptions withTimeout(Duration other) {
    return new ServerOptions(host, port, other, maxRows, readOnly);
  }

  /** Returns the same options with another limit of rows. */
  public ServerOptions withMaxRows(long other) {
    return new ServerOptions(host, port, timeout, other, readOnly);
  }

  /** Returns the same options for a server that also writes, as the W3C's suites need it. */
  ServerOptions writable() {
    return new ServerOptions(host, port, timeout, maxRows, false);
  }
}
