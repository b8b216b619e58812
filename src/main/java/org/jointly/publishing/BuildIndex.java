package org.jointly.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a folder of graphs was built from, kept beside them as {@code index.json}. Holds no time, so
 * that the same reports give the same bytes.
 *
 * @param settings what every graph depends on beside its report
 * @param inputs every file that was looked at, by name
 * @param graphs every graph file, by name
 */
record BuildIndex(Settings settings, List<Known> inputs, List<Written> graphs) {
  static final String FILE_NAME = "index.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * What every graph depends on beside its report.
   *
   * @param fingerprint of the program, see {@link Fingerprint}
   * @param rules fingerprint of the rules of derived facts
   * @param base what the IRIs of things begin with
   * @param texts whether passages' texts are in the graphs
   */
  record Settings(String fingerprint, String rules, String base, boolean texts) {
    /** Tells whether a report has the same graph under both. */
    boolean makeSameGraphs(Settings other) {
      return fingerprint.equals(other.fingerprint)
          && base.equals(other.base)
          && texts == other.texts;
    }
  }

  /**
   * A file that was looked at.
   *
   * @param file its name
   * @param digest see {@link Input#digest()}
   * @param summary what became of it
   */
  record Known(String file, String digest, Summary summary) {}

  /**
   * A graph file.
   *
   * @param file its name in the folder
   * @param source the digest of the input it was made from; empty for derived facts
   * @param sha256 of its bytes
   * @param triples how many it holds
   */
  record Written(String file, String source, String sha256, long triples) {}

  BuildIndex {
    inputs = List.copyOf(inputs);
    graphs = List.copyOf(graphs);
  }

  /** Makes the index of a folder in which nothing was built yet. */
  static BuildIndex empty(Settings settings) {
    return new BuildIndex(settings, List.of(), List.of());
  }

  /**
   * Reads the index of a folder; an empty one where there is none or it cannot be understood, for
   * then everything is to be built anew.
   */
  static BuildIndex in(Path folder, Settings settings) {
    try {
      byte[] json = Files.readAllBytes(folder.resolve(FILE_NAME));
      return Optional.ofNullable(JSON.readValue(json, BuildIndex.class))
          .filter(index -> index.settings() != null)
          .orElseGet(() -> empty(settings));
    } catch (IOException none) {
      return empty(settings);
    }
  }

  /** Writes the index into a folder. */
  void writeTo(Path folder) throws IOException {
    Files.write(folder.resolve(FILE_NAME), JSON.writeValueAsBytes(this));
  }
}
