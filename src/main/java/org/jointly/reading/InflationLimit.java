package org.jointly.reading;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Bounds what the compressed streams of a PDF unfold to, before anything unfolds them into memory:
 * a stream of a few thousand bytes can hold gigabytes (ISO 32000-1, 7.4.4).
 */
final class InflationLimit {

  /** The most bytes that the streams of a file may unfold to, together. */
  static final long MOST_BYTES = 400L << 20;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  /** A byte cannot unfold to more than this many, so small files need no look. */
  private static final long LARGEST_RATIO = 1032;

  private InflationLimit() {}

  /** Tells whether the streams of a file would unfold to more than is read. */
  static boolean isExceeded(byte[] bytes) {
    return bytes.length * LARGEST_RATIO > MOST_BYTES && unfolded(bytes) > MOST_BYTES;
  }

  private static long unfolded(byte[] bytes) {
    long total = 0;
    byte[] buffer = new byte[64 << 10];
    Inflater inflater = new Inflater();
    try {
      for (int i = streamAfter(bytes, 0);
          i >= 0 && total <= MOST_BYTES;
          i = streamAfter(bytes, i)) {
        if (isFlate(bytes, i)) {
          inflater.reset();
          inflater.setInput(bytes, i, bytes.length - i);
          total += size(inflater, buffer, MOST_BYTES - total);
        }
      }
    } finally {
      inflater.end();
    }
    return total;
  }

  /** Returns where the data of the next stream begins; -1 after the last. */
  private static int streamAfter(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
      if (bytes[i] == 's' && startsStream(bytes, i)) {
        int start = i + STREAM.length;
        start += bytes[start] == '\r' ? 1 : 0;
        return bytes[start] == '\n' ? start + 1 : start;
      }
    }
    return -1;
  }

  private static boolean startsStream(byte[] bytes, int at) {
    for (int i = 1; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return at == 0 || bytes[at - 1] != 'd';
  }

  /** Tells data that is compressed in the zlib format (RFC 1950, 2.2). */
  private static boolean isFlate(byte[] bytes, int at) {
    int head = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    return (bytes[at] & 0x0F) == 8 && head % 31 == 0;
  }

  private static long size(Inflater inflater, byte[] buffer, long most) {
    long size = 0;
    try {
      while (!inflater.finished() && size <= most) {
        int read = inflater.inflate(buffer);
        if (read == 0) {
          break;
        }
        size += read;
      }
    } catch (DataFormatException damaged) {
      return size;
    }
    return size;
  }
}
