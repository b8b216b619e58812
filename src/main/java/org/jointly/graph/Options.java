package org.jointly.graph;

/**
 * What a graph is built with.
 *
 * @param texts whether it holds the passages' texts, quotes and the words of recommendations;
 *     without them no sentence of a report is in it
 * @param softwareVersion the version that the graph names as its maker
 * @param sample whether the report is a sample, whose graph is named and marked as one
 */
public record Options(boolean texts, String softwareVersion, boolean sample) {

  /** Makes the options of real reports. */
  public Options(boolean texts, String softwareVersion) {
    this(texts, softwareVersion, false);
  }
}
