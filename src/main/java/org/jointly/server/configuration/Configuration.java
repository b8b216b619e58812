package org.jointly.server.configuration;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointly.server.Limits;
import org.jointly.server.Operation;
import org.jointly.server.ServerOptions;

/** How a server is to run, told by a file, by options, or by neither. */
public final class Configuration {
  private final Map<String, List<String>> values;

  private Configuration(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Returns the configuration of which nothing is told. */
  public static Configuration none() {
    return new Configuration(Map.of());
  }

  /**
   * Reads a file of settings; paths in it begin at its own folder.
   *
   * @throws ConfigurationFault where something in it is wrong, with the line
   */
  public static Configuration read(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    Map<String, List<String>> values = new LinkedHashMap<>(ConfigurationFile.read(file));
    for (String path : List.of(Settings.GRAPHS, Settings.ACCESS_LOG)) {
      values.computeIfPresent(path, (key, told) -> List.of(folder.resolve(told.get(0)).toString()));
    }
    return new Configuration(values);
  }

  /**
   * Returns the same configuration with a setting told by an option, which wins over the file.
   *
   * @param value as it is written; commas part a list
   * @throws ConfigurationFault where the value is not allowed
   */
  public Configuration with(Setting setting, String value) {
    List<String> all =
        setting.kind() == Setting.Kind.LIST ? List.of(value.split(",")) : List.of(value);
    all.stream()
        .flatMap(each -> setting.fault(each).stream())
        .findFirst()
        .ifPresent(
            fault -> {
              throw new ConfigurationFault("--" + fault);
            });
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(setting.name(), all);
    return new Configuration(more);
  }

  /** Returns the folder of graphs, empty for that of the program. */
  public Optional<Path> graphs() {
    return words(Settings.GRAPHS).map(Path::of);
  }

  /** Returns what the IRIs of things begin with, where that is told. */
  public Optional<String> base() {
    return words(Settings.BASE);
  }

  /** Returns how often to look for a folder that was built anew, empty for never. */
  public Optional<Duration> watch() {
    return Optional.of(Duration.ofSeconds(number(Settings.WATCH))).filter(each -> !each.isZero());
  }

  /** Returns how the server is to run. */
  public ServerOptions server() {
    return new ServerOptions(
        words(Settings.HOST).orElseThrow(),
        (int) number(Settings.PORT),
        limits(),
        operation(),
        true);
  }

  private Limits limits() {
    return new Limits(
        Duration.ofSeconds(number(Settings.TIMEOUT)),
        number(Settings.MAX_ROWS),
        (int) number(Settings.MAX_QUERIES),
        (int) number(Settings.QUERIES_PER_CLIENT),
        (int) number(Settings.MAX_BODY),
        (int) number(Settings.MAX_HEADER),
        number(Settings.CACHE) * Settings.MEBIBYTE);
  }

  private Operation operation() {
    Optional<InetSocketAddress> metrics =
        words(Settings.METRICS_PORT)
            .map(Integer::parseInt)
            .map(port -> new InetSocketAddress(words(Settings.METRICS_HOST).orElseThrow(), port));
    return new Operation(
        words(Settings.ACCESS_LOG),
        metrics,
        values.getOrDefault(Settings.TRUSTED_PROXIES, List.of()),
        Duration.ofSeconds(number(Settings.STOP)));
  }

  private Optional<String> words(String name) {
    return Optional.ofNullable(values.get(name))
        .map(told -> told.get(0))
        .or(() -> Settings.named(name).map(Setting::initial).filter(text -> !text.isEmpty()));
  }

  private long number(String name) {
    return words(name).map(Long::parseLong).orElseThrow();
  }
}
