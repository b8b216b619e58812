package org.jointly.server;

import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.fuseki.main.sys.FusekiErrorHandler;
import org.apache.jena.fuseki.main.sys.JettyLib;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;

/** Listens at one address for the life of the process, whatever data is served. */
final class Listener {
  private final Server server = new Server();
  private final ServerConnector connector;
  private final ServerOptions options;

  /**
   * Makes a listener.
   *
   * @param handler answers what it hears
   */
  Listener(ServerOptions options, Handler handler) {
    this.options = options;
    connector =
        new ServerConnector(server, new HttpConnectionFactory(JettyLib.httpConfiguration()));
    connector.setHost(options.host());
    connector.setPort(options.port());
    server.addConnector(connector);
    server.setErrorHandler(new FusekiErrorHandler());
    server.setHandler(new GracefulHandler(Compression.handler(handler)));
  }

  Server server() {
    return server;
  }

  /**
   * Begins to listen.
   *
   * @throws ServerFailure where the address cannot be listened on
   */
  void start() {
    try {
      server.start();
    } catch (Exception failure) {
      LifeCycle.stop(server);
      throw explained(failure);
    }
  }

  private RuntimeException explained(Exception failure) {
    String where = options.host() + ":" + options.port();
    if (ExceptionUtils.indexOfType(failure, UnresolvedAddressException.class) >= 0) {
      return new ServerFailure("There is no address " + options.host() + " to listen on", failure);
    }
    if (ExceptionUtils.indexOfType(failure, BindException.class) >= 0) {
      String reason = ExceptionUtils.getRootCause(failure).getMessage();
      return new ServerFailure(
          "Cannot listen on " + where + ": " + reason + "; choose another with --port", failure);
    }
    return new ServerFailure("Cannot start: " + failure.getMessage(), failure);
  }

  int port() {
    return connector.getLocalPort();
  }

  void join() {
    try {
      server.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes no new requests, and stops when those in flight have ended, or when the time is up. */
  void stop(Duration bound) {
    server.setStopTimeout(bound.toMillis());
    try {
      LifeCycle.stop(server);
    } catch (RuntimeException failure) {
      // Requests that outlast the time end with their connections: no failure of stopping.
      if (!(failure.getCause() instanceof TimeoutException)) {
        throw failure;
      }
    }
  }
}
