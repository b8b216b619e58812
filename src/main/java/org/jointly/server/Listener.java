package org.jointly.server;

import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jointly.server.gate.Gate;
import org.jointly.server.gate.PlainErrors;
import org.jointly.server.gate.Threshold;
import org.jointly.server.operating.AccessLog;
import org.jointly.server.operating.Health;
import org.jointly.server.operating.Metrics;
import org.jointly.server.operating.ProxyHeaders;

/** Listens for the life of the process, whatever data is served; counts and lists requests. */
final class Listener {
  private final Server server = new Server();
  private final ServerConnector connector;
  private final Optional<ServerConnector> operators;
  private final ServerOptions options;
  private final Metrics metrics;

  Listener(ServerOptions options, Metrics metrics, Routes routes) {
    this.options = options;
    this.metrics = metrics;
    connector = connector(new InetSocketAddress(0), configuration());
    connector.setHost(options.host());
    connector.setPort(options.port());
    operators =
        options.operation().metrics().map(where -> connector(where, new HttpConfiguration()));
    operators.ifPresent(each -> each.setName(Health.METRICS));
    server.setErrorHandler(new PlainErrors());
    Threshold.PUBLIC.over(connector);
    server.setRequestLog(new RequestLog.Collection(logs(routes).toArray(RequestLog[]::new)));
  }

  private ServerConnector connector(InetSocketAddress where, HttpConfiguration configuration) {
    ServerConnector made = new ServerConnector(server, new HttpConnectionFactory(configuration));
    made.setHost(where.getHostString());
    made.setPort(where.getPort());
    server.addConnector(made);
    return made;
  }

  private HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(options.limits().maxHeaderBytes());
    List<String> proxies = options.operation().trustedProxies();
    if (!proxies.isEmpty()) {
      configuration.addCustomizer(new ProxyHeaders(proxies));
    }
    return configuration;
  }

  private Stream<RequestLog> logs(Routes routes) {
    RequestLog counting =
        (request, response) ->
            metrics.request(
                routes.of(request.getHttpURI().getPath()),
                response.getStatus(),
                Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime()));
    return Stream.concat(
        Stream.of(counting), options.operation().accessLog().stream().map(this::log));
  }

  private RequestLog log(String file) {
    RequestLogWriter writer = new RequestLogWriter(file);
    writer.setAppend(true);
    writer.setRetainDays(0);
    server.addBean(writer);
    return new AccessLog(writer);
  }

  /**
   * Sets what answers.
   *
   * @param hindrance why there are no answers at the moment, empty when there are
   */
  void answerWith(Handler handler, Supplier<Optional<String>> hindrance) {
    int body = options.limits().maxBodyBytes();
    SizeLimitHandler limited = new SizeLimitHandler(body, -1);
    limited.setHandler(Threshold.PUBLIC.eager(Compression.handler(handler), body));
    Handler graceful = new Health(new GracefulHandler(limited), metrics, hindrance);
    server.setHandler(new Gate(graceful, SparqlServer.ENDPOINT, options.readOnly()));
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

  /** Returns the port that tells metrics, where one does. */
  OptionalInt metricsPort() {
    return operators.stream().mapToInt(ServerConnector::getLocalPort).findFirst();
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
