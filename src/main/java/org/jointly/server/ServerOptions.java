package org.jointly.server;

import java.time.Duration;

/**
 * How a server is to run.
 *
 * @param host the address to listen on; loopback unless told otherwise
 * @param port the port to listen on; 0 takes any free one
 * @param limits how much it does for those who ask
 * @param operation what those who operate it want
 * @param readOnly whether the data can only be read; false only for conformance tests that write
 */
public record ServerOptions(
    String host, int port, Limits limits, Operation operation, boolean readOnly) {

  public static final String LOOPBACK = "localhost";
  public static final int PORT = 3030;

  /** Makes the options of a public server on loopback. */
  public static ServerOptions onPort(int port) {
    return new ServerOptions(LOOPBACK, port, Limits.DEFAULT, Operation.DEFAULT, true);
  }

  /** Returns how long a query may run. */
  public Duration timeout() {
    return limits.timeout();
  }

  /** Returns how many rows, or triples, an answer may have. */
  public long maxRows() {
    return limits.maxRows();
  }

  /** Returns the same options with other limits. */
  public ServerOptions withLimits(Limits other) {
    return new ServerOptions(host, port, other, operation, readOnly);
  }

  /** Returns the same options operated in another way. */
  public ServerOptions withOperation(Operation other) {
    return new ServerOptions(host, port, limits, other, readOnly);
  }

  /** Returns the same options with another time limit. */
  public ServerOptions withTimeout(Duration other) {
    return withLimits(limits.withTimeout(other));
  }

  /** Returns the same options with another limit of rows. */
  public ServerOptions withMaxRows(long other) {
    return withLimits(limits.withMaxRows(other));
  }

  /** Returns the same options for a server that also writes, as the W3C's suites need it. */
  ServerOptions writable() {
    return new ServerOptions(host, port, limits, operation, false);
  }
}
