package org.jointly.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.jointly.graph.Iris;

/**
 * Tells whether a folder still holds what was built, all of it: a graph file that was cut off after
 * a statement reads well, and its answers would look right.
 *
 * @param folder where the files are
 * @param base what the IRIs of things begin with
 * @param digests those that the files must have, by their names
 */
record Intactness(Path folder, String base, Map<String, String> digests) {
  private static final String ADVICE = "; build again, which mends it";

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads what a folder must hold from its index. A folder without an index was not built, and
   * nothing is known of what it should hold.
   *
   * @throws GraphFailure where the index cannot be understood
   */
  static Intactness of(Path folder) {
    Path index = folder.resolve(BuildIndex.FILE_NAME);
    return Files.exists(index)
        ? read(folder, index)
        : new Intactness(folder, Iris.DEFAULT_BASE, Map.of());
  }

  private static Intactness read(Path folder, Path index) {
    try {
      JsonNode json = JSON.readTree(Files.readAllBytes(index));
      Map<String, String> digests = new HashMap<>();
      for (JsonNode graph : graphs(json)) {
        digests.put(graph.required("file").asText(), graph.required("sha256").asText());
      }
      String base = json.path("settings").path("base").asText(Iris.DEFAULT_BASE);
      return new Intactness(folder, base, digests);
    } catch (IllegalArgumentException other) {
      throw new GraphFailure(index + " is damaged: it lists no graphs" + ADVICE, other);
    } catch (JsonProcessingException damaged) {
      throw new GraphFailure(index + " is damaged" + line(damaged) + ADVICE, damaged);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + index, failure);
    }
  }

  private static JsonNode graphs(JsonNode json) {
    JsonNode graphs = json.required("graphs");
    if (!graphs.isArray()) {
      throw new IllegalArgumentException("Not a list: " + graphs.getNodeType());
    }
    return graphs;
  }

  private static String line(JsonProcessingException damaged) {
    return damaged.getLocation() == null ? "" : " at line " + damaged.getLocation().getLineNr();
  }

  /**
   * Checks that no file is missing.
   *
   * @param files those of the folder
   * @throws GraphFailure where one is gone
   */
  void checkComplete(List<GraphFile> files) {
    Set<String> gone = new TreeSet<>(digests.keySet());
    files.forEach(file -> gone.remove(name(file)));
    if (!gone.isEmpty()) {
      String first = folder.resolve(gone.iterator().next()).toString();
      throw new GraphFailure(first + " was built and is gone" + ADVICE);
    }
  }

  /**
   * Checks what was read of a file.
   *
   * @throws GraphFailure where it is not what was written
   */
  void check(GraphFile file, byte[] bytes) {
    String digest = digests.get(name(file));
    if (digest != null && !digest.equals(DigestUtils.sha256Hex(bytes))) {
      throw new GraphFailure(file.path() + " is not as it was built: cut off or changed" + ADVICE);
    }
  }

  private static String name(GraphFile file) {
    return file.path().getFileName().toString();
  }
}
