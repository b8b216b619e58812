package org.jointly.server.configuration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.InetAddressSet;
import org.jointly.graph.Iris;
import org.jointly.server.Limits;
import org.jointly.server.Operation;
import org.jointly.server.ServerOptions;

/** Every setting there is; file, options, help and schema are made of this list. */
public final class Settings {
  public static final String GRAPHS = "graphs";
  public static final String BASE = "base";
  public static final String WATCH = "watch";
  static final String HOST = "host";
  static final String PORT = "port";
  static final String TIMEOUT = "timeout";
  static final String MAX_ROWS = "max-rows";
  static final String MAX_QUERIES = "max-queries";
  static final String QUERIES_PER_CLIENT = "queries-per-client";
  static final String MAX_BODY = "max-body-bytes";
  static final String MAX_HEADER = "max-header-bytes";
  static final String CACHE = "cache-mib";
  static final String ACCESS_LOG = "access-log";
  static final String METRICS_PORT = "metrics-port";
  static final String METRICS_HOST = "metrics-host";
  static final String TRUSTED_PROXIES = "trusted-proxies";
  static final String STOP = "stop-seconds";

  static final long MEBIBYTE = 1 << 20;
  private static final long PORTS = 65_535;
  private static final Limits LIMITS = Limits.DEFAULT;

  private static final Setting.Form AN_IRI =
      new Setting.Form(Iris::isBase, "an http or https IRI without a query or fragment");
  private static final Setting.Form NETWORK =
      new Setting.Form(
          Settings::isNetwork, "an IP address or a network such as 10.0.0.0/8 or fd00::/8");

  private static final List<Setting> ALL =
      List.of(
          Setting.words(
              HOST,
              ServerOptions.LOOPBACK,
              "ADDRESS",
              "The address to listen on; only this machine can ask unless told otherwise."),
          Setting.number(
              PORT, 0, PORTS, "" + ServerOptions.PORT, "PORT", "The port; 0 for any free one."),
          Setting.words(
              GRAPHS,
              "",
              "DIR",
              "A folder that was built; the published graph of this program unless told."),
          Setting.words(
              BASE,
              "",
              "IRI",
              "What the IRIs of things begin with; what the folder was built with unless told.",
              AN_IRI),
          Setting.number(
              WATCH,
              0,
              3600,
              "2",
              "SECONDS",
              "How often to look whether the folder was built anew, which is then served; 0 never"
                  + " looks."),
          Setting.number(
              TIMEOUT,
              1,
              3600,
              "" + LIMITS.timeout().toSeconds(),
              "SECONDS",
              "The longest a query may run."),
          Setting.number(
              MAX_ROWS,
              1,
              1_000_000_000,
              "" + LIMITS.maxRows(),
              "ROWS",
              "The most rows or triples of an answer; a longer one is an error."),
          Setting.number(
              MAX_QUERIES,
              1,
              150,
              "" + LIMITS.maxQueries(),
              "N",
              "The most queries that run at the same time; one more is told to come again (503)."),
          Setting.number(
              QUERIES_PER_CLIENT,
              1,
              150,
              "" + LIMITS.queriesPerClient(),
              "N",
              "The most requests of one address that are answered at the same time; one more is"
                  + " told to come again (429)."),
          Setting.number(
              MAX_BODY,
              1024,
              1 << 30,
              "" + LIMITS.maxBodyBytes(),
              "BYTES",
              "The largest body of a request, and with it the longest query that is posted."),
          Setting.number(
              MAX_HEADER,
              4096,
              1 << 20,
              "" + LIMITS.maxHeaderBytes(),
              "BYTES",
              "The largest header of a request with its first line, and with it the longest query"
                  + " in an address."),
          Setting.number(
              CACHE,
              0,
              65_536,
              "" + LIMITS.cacheBytes() / MEBIBYTE,
              "MIB",
              "The memory for answers that are kept until the data is another, in MiB; 0 keeps"
                  + " none."),
          Setting.words(
              ACCESS_LOG,
              "",
              "FILE",
              "The file that lists requests, in the combined format of web servers; yyyy_mm_dd in"
                  + " its name begins one each day."),
          Setting.number(
              METRICS_PORT,
              0,
              PORTS,
              "",
              "PORT",
              "The port that tells metrics for Prometheus at /metrics; none does unless told."),
          Setting.words(
              METRICS_HOST,
              ServerOptions.LOOPBACK,
              "ADDRESS",
              "The address of that port; only this machine can ask unless told otherwise."),
          Setting.list(
              TRUSTED_PROXIES,
              "NETWORK",
              "The proxies before this server, whose X-Forwarded-For and X-Forwarded-Proto are"
                  + " believed; none are unless told.",
              NETWORK),
          Setting.number(
              STOP,
              0,
              3600,
              "" + Operation.DEFAULT.toEnd().toSeconds(),
              "SECONDS",
              "How long requests under way may take when the server is told to stop."));

  private Settings() {}

  /** Returns all settings, the ones most used first. */
  public static List<Setting> all() {
    return ALL;
  }

  static Optional<Setting> named(String name) {
    return ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
  }

  static String names() {
    return ALL.stream().map(Setting::name).collect(Collectors.joining(", "));
  }

  private static boolean isNetwork(String text) {
    try {
      return text.matches("[0-9a-fA-F:.]+(/[0-9]{1,3})?") && new InetAddressSet().add(text);
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
