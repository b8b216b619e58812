package org.jointly.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jointly.graph.Iris;
import org.jointly.publishing.PublishedDataset;
import org.jointly.publishing.exports.Network;
import org.jointly.publishing.exports.NetworkFile;
import org.jointly.publishing.exports.NetworkFormat;
import org.jointly.publishing.exports.NetworkProblem;
import org.jointly.publishing.exports.NetworkQueries;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.KnownThings;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Writes a network into a file or a folder.
 *
 * @param queries what the network is made of
 * @param words the words of the command, among them parameters with their values
 * @param command the command, for its errors
 */
record NetworkExport(NetworkQueries queries, List<String> words, CommandLine command) {

  /** Makes the network, writes it and says so. */
  String write(PublishedDataset dataset, NetworkFormat format, Path output) throws IOException {
    Network network = network(dataset);
    if (format.parts().isEmpty() || output.toString().endsWith(".zip")) {
      OutputFile.write(output, out -> out.write(format.whole().bytes(network)));
    } else {
      Files.createDirectories(output);
      for (NetworkFile part : format.parts()) {
        Path file = output.resolve(part.suffix().replaceFirst(".*-", ""));
        OutputFile.write(file, out -> out.write(part.bytes(network)));
      }
    }
    return "%,d nodes and %,d edges written to %s"
        .formatted(network.nodes().size(), network.edges().size(), output);
  }

  private Network network(PublishedDataset dataset) {
    try {
      Iris iris = dataset.iris();
      new KnownThings(dataset.data().getDefaultGraph(), iris).check(queries.parameters(), given());
      return queries.read(given(), iris, query -> answer(dataset, query));
    } catch (BadParameter bad) {
      throw new ParameterException(command, bad.getMessage());
    } catch (NetworkProblem bad) {
      throw new CommandFailure(bad.getMessage());
    }
  }

  private Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals >= 0) {
        given.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    return given;
  }

  private static RowSet answer(PublishedDataset dataset, Query query) {
    try (QueryExec running = QueryExec.dataset(dataset.data()).query(query).build()) {
      return running.select().materialize();
    }
  }
}
