package org.jointly.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** Finds the folders that the jar brings along, as paths that can be listed and read. */
public final class BundledFolder {
  private BundledFolder() {}

  /** Returns the folder of the ontology, its vocabularies, shapes and rules. */
  public static Path ontology() {
    return of("/ontology/vocabularies/index.txt").getParent();
  }

  /** Returns the folder of the reference graphs and the published inspections. */
  public static Path graphs() {
    return of("/graphs/authorities.ttl");
  }

  /**
   * Returns the folder of a bundled resource.
   *
   * @param resource the path of a file in that folder, such as {@code /graphs/authorities.ttl}
   * @throws IllegalStateException when it is not bundled
   */
  public static Path of(String resource) {
    URL found = BundledFolder.class.getResource(resource);
    if (found == null) {
      throw new IllegalStateException("Not bundled: " + resource);
    }
    try {
      return path(found.toURI()).getParent();
    } catch (URISyntaxException malformed) {
      throw new IllegalStateException(malformed);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot open " + found, failure);
    }
  }

  private static Path path(URI address) throws IOException {
    if (!"jar".equals(address.getScheme())) {
      return Path.of(address);
    }
    String inside = address.toString().substring(address.toString().indexOf('!') + 1);
    return jar(address).getPath(inside);
  }

  /** Opens the jar once for the life of the program; it cannot change under a running one. */
  private static synchronized FileSystem jar(URI address) throws IOException {
    try {
      return FileSystems.newFileSystem(address, Map.of());
    } catch (FileSystemAlreadyExistsException opened) {
      return FileSystems.getFileSystem(address);
    }
  }
}
