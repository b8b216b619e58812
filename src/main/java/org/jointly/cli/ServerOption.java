package org.jointly.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.jointly.publishing.PublishedDataset;
import org.jointly.server.ServerOptions;
import org.jointly.server.SparqlServer;
import picocli.CommandLine.Option;

/** How a command that serves is to listen. */
final class ServerOption {
  @Option(
      names = "--port",
      defaultValue = "" + ServerOptions.PORT,
      description = "The port; ${DEFAULT-VALUE} unless told otherwise, 0 for any free one.")
  private int port;

  @Option(
      names = "--host",
      defaultValue = ServerOptions.LOOPBACK,
      paramLabel = "ADDRESS",
      description = "The address to listen on; only this machine can ask unless told otherwise.")
  private String host;

  @Option(
      names = "--timeout",
      defaultValue = "30",
      paramLabel = "SECONDS",
      description = "The longest a query may run; ${DEFAULT-VALUE} unless told otherwise.")
  private int timeout;

  /** Serves until the process is told to stop. */
  int serve(PublishedDataset data, PrintWriter out) {
    ServerOptions options =
        ServerOptions.onPort(port).withHost(host).withTimeout(Duration.ofSeconds(timeout));
    try (SparqlServer server = SparqlServer.start(data.data(), options, data.iris().base())) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      FirstWords.of(server, data).forEach(out::println);
      out.flush();
      server.join();
    }
    return 0;
  }
}
