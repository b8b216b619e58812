package org.jointly.publishing;

import java.nio.file.Path;
import java.util.List;

/**
 * What a graph is built from and how.
 *
 * @param reports files and folders of reports
 * @param output the folder whose {@code inspections} folder is to hold the graph
 * @param texts whether the graph holds the passages' texts and quotes
 * @param base the IRI that the IRIs of things begin with
 * @param threads how many reports are read at the same time, at least 1
 */
public record BuildOptions(
    List<Path> reports, Path output, boolean texts, String base, int threads) {

  public BuildOptions {
    reports = List.copyOf(reports);
    if (threads < 1) {
      throw new IllegalArgumentException("At least one thread is needed, not " + threads);
    }
  }
}
