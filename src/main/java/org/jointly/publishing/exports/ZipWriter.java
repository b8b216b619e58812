package org.jointly.publishing.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes several files as one archive.
 *
 * @param files the files, each named by its suffix without the sign before it
 */
record ZipWriter(List<NetworkFile> files) implements NetworkWriter {
  /** The earliest time an archive can give: the same files give the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  @Override
  public void write(Network network, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (NetworkFile file : files) {
      ZipEntry entry = new ZipEntry(file.suffix().substring(1));
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      zip.write(file.bytes(network));
      zip.closeEntry();
    }
    zip.finish();
  }
}
