package org.jointly.model;

/**
 * Names the file a report was read from.
 *
 * @param path the path below the folder that was given, with {@code /}; the bare name for a single
 *     file
 * @param sha256 the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param mediaType {@code application/pdf} or {@code text/plain}, decided by the bytes
 */
public record SourceFile(String path, String sha256, String mediaType) {

  /** Returns the file's name without its folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
