package org.jointly.publishing.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointly.publishing.BundledFolder;

/** The networks that the program brings along, in the order of their names. */
public final class Networks {
  private static final String EDGES = ".edges.rq";
  private static final List<NetworkQueries> BUNDLED =
      in(BundledFolder.ontology().resolve("networks"));

  private Networks() {}

  /** Returns all networks. */
  public static List<NetworkQueries> bundled() {
    return BUNDLED;
  }

  /** Returns the network of a name. */
  public static Optional<NetworkQueries> named(String name) {
    return BUNDLED.stream().filter(network -> network.name().equals(name)).findFirst();
  }

  private static List<NetworkQueries> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(EDGES))
          .sorted()
          .map(name -> read(folder, name.substring(0, name.length() - EDGES.length())))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot list " + folder, failure);
    }
  }

  private static NetworkQueries read(Path folder, String name) {
    return new NetworkQueries(
        name,
        query(folder.resolve(name + ".nodes.rq")),
        query(folder.resolve(name + EDGES)).orElseThrow(),
        query(folder.resolve(name + ".values.rq")));
  }

  private static Optional<NetworkQuery> query(Path file) {
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  private static NetworkQuery read(Path file) {
    try {
      return NetworkQuery.read(file.getFileName().toString(), Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + file, failure);
    }
  }
}
