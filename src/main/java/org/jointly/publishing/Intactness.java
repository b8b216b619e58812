package org.jointly.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells whether a folder still holds what was built, all of it: a graph file that was cut off after
 * a statement reads well, and its answers would look right.
 */
final class Intactness {
  private static final String ADVICE = "; build again, which mends it";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Intactness() {}

  /**
   * Checks the files of a folder against its index. A folder without an index was not built, and
   * nothing is known of what it should hold.
   *
   * @throws GraphFailure where the index cannot be understood, or a file is gone or not what was
   *     written
   */
  static void check(Path folder) {
    Path index = folder.resolve(BuildIndex.FILE_NAME);
    if (Files.exists(index)) {
      read(index).stream().parallel().forEach(written -> check(folder, written));
    }
  }

  private static List<BuildIndex.Written> read(Path index) {
    try {
      JsonNode graphs = JSON.readTree(Files.readAllBytes(index)).required("graphs");
      return List.of(JSON.treeToValue(graphs, BuildIndex.Written[].class));
    } catch (IllegalArgumentException other) {
      throw new GraphFailure(index + " is damaged: it lists no graphs" + ADVICE, other);
    } catch (JsonProcessingException damaged) {
      throw new GraphFailure(index + " is damaged" + line(damaged) + ADVICE, damaged);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + index, failure);
    }
  }

  private static String line(JsonProcessingException damaged) {
    return damaged.getLocation() == null ? "" : " at line " + damaged.getLocation().getLineNr();
  }

  private static void check(Path folder, BuildIndex.Written written) {
    Path file = folder.resolve(written.file());
    if (!Files.exists(file)) {
      throw new GraphFailure(file + " was built and is gone" + ADVICE);
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      if (!DigestUtils.sha256Hex(bytes).equals(written.sha256())) {
        throw new GraphFailure(file + " is not as it was built: cut off or changed" + ADVICE);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + file, failure);
    }
  }
}
