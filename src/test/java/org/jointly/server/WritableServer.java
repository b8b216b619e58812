package org.jointly.server;

import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Serves an empty dataset that can be written to, for suites that test a server from outside. */
public final class WritableServer {
  private WritableServer() {}

  /** Serves on the port given, until the process is stopped. */
  public static void main(String[] arguments) {
    ServerOptions options = ServerOptions.onPort(Integer.parseInt(arguments[0])).writable();
    SparqlServer.start(DatasetGraphFactory.createTxnMem(), options).join();
  }
}
