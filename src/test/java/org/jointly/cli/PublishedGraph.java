package org.jointly.cli;

import org.apache.jena.sparql.core.DatasetGraph;
import org.jointly.publishing.BundledFolder;
import org.jointly.publishing.PublishedDataset;

/** The published graph with all that the commands add to it before they serve it. */
public final class PublishedGraph {
  private PublishedGraph() {}

  /** Reads it. */
  public static DatasetGraph load() {
    return GraphsOption.withGuide(PublishedDataset.load(BundledFolder.graphs())).data();
  }
}
