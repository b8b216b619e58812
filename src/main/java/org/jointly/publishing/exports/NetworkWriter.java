package org.jointly.publishing.exports;

import java.io.IOException;
import java.io.OutputStream;

/** Writes networks in one format. */
@FunctionalInterface
interface NetworkWriter {
  /** Writes a network; the same network gives the same bytes. */
  void write(Network network, OutputStream out) throws IOException;
}
