package org.jointly.publishing.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of a network. */
public final class NetworkFile {
  private final String suffix;
  private final String mediaType;
  private final NetworkWriter writer;

  NetworkFile(String suffix, String mediaType, NetworkWriter writer) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  /** Returns what follows the name of the network in the name of the file. */
  public String suffix() {
    return suffix;
  }

  /** Returns the media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns what the file holds for a network; the same network gives the same bytes. */
  public byte[] bytes(Network network) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(network, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
