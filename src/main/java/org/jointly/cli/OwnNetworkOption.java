package org.jointly.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jointly.publishing.exports.NetworkProblem;
import org.jointly.publishing.exports.NetworkQueries;
import org.jointly.publishing.exports.NetworkQuery;
import org.jointly.publishing.exports.Networks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The queries of a network of the user's own. */
final class OwnNetworkOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--edges",
      paramLabel = "FILE",
      description = "A query for the edges of a network of your own.")
  private Optional<Path> edges = Optional.empty();

  @Option(
      names = "--nodes",
      paramLabel = "FILE",
      description = "A query for its nodes; those that the edges name unless told otherwise.")
  private Optional<Path> nodes = Optional.empty();

  @Option(
      names = "--values",
      paramLabel = "FILE",
      description = "A query for values of its nodes that change over time.")
  private Optional<Path> values = Optional.empty();

  boolean isAbsent() {
    return edges.isEmpty() && nodes.isEmpty() && values.isEmpty();
  }

  /**
   * Returns the queries of the network that is meant.
   *
   * @param words the words of the command: a name, and parameters with their values
   */
  NetworkQueries queries(List<String> words) throws IOException {
    List<String> names = words.stream().filter(word -> !word.contains("=")).toList();
    if (names.size() > 1 || !names.isEmpty() && !isAbsent()) {
      throw wrong(
          "Name one network, or give queries of your own: not " + names.get(0) + " as well");
    }
    if (!names.isEmpty()) {
      return Networks.named(names.get(0)).orElseThrow(() -> unknown(names.get(0)));
    }
    Path file = edges.orElseThrow(() -> wrong("A network needs a name, or --edges"));
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return new NetworkQueries(name, query(nodes), query(edges).orElseThrow(), query(values));
  }

  private ParameterException unknown(String name) {
    List<String> known = Networks.bundled().stream().map(NetworkQueries::name).toList();
    return wrong("There is no network " + name + " but " + String.join(", ", known));
  }

  private Optional<NetworkQuery> query(Optional<Path> file) throws IOException {
    return file.isEmpty() ? Optional.empty() : Optional.of(query(file.get()));
  }

  private NetworkQuery query(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw wrong("There is no file " + file);
    }
    try {
      return NetworkQuery.read(file.toString(), Files.readString(file));
    } catch (NetworkProblem | IllegalArgumentException bad) {
      throw wrong(bad.getMessage());
    } catch (MalformedInputException binary) {
      throw wrong(file + " is no text in UTF-8");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
