package org.jointly.publishing.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The formats of networks. */
public enum NetworkFormat {
  CYJS(
      ".cyjs",
      "application/json",
      "Cytoscape JSON",
      new CytoscapeWriter(),
      "Cytoscape.js, and Cytoscape by File, Import, Network from File");

  private final String suffix;
  private final String mediaType;
  private final String title;
  private final NetworkWriter writer;
  private final String use;

  NetworkFormat(String suffix, String mediaType, String title, NetworkWriter writer, String use) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.title = title;
    this.writer = writer;
    this.use = use;
  }

  /** Returns what follows the name of the network in the name of a file. */
  public String suffix() {
    return suffix;
  }

  /** Returns the media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns what people call it. */
  public String title() {
    return title;
  }

  /** Returns which tools open it, and how. */
  public String use() {
    return use;
  }

  /** Writes a network. */
  public void write(Network network, OutputStream out) throws IOException {
    writer.write(network, out);
  }

  /** Returns a network in this format. */
  public byte[] bytes(Network network) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(network, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
