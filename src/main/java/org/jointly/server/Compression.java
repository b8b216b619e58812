package org.jointly.server;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** Compresses answers for clients that take them so; takes no compressed requests. */
final class Compression {
  private static final int LEAST_BYTES = 1024;

  private Compression() {}

  /** Compresses what another handler answers. */
  static Handler handler(Handler answers) {
    GzipHandler handler = new GzipHandler();
    handler.setIncludedMethods("GET", "POST");
    handler.setMinGzipSize(LEAST_BYTES);
    handler.setInflateBufferSize(0);
    handler.setHandler(answers);
    return handler;
  }
}
