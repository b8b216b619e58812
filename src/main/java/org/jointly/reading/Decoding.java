package org.jointly.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.io.ByteOrderMark;

/** Decodes a text: by its byte order mark, else as UTF-8, else as Windows-1252. */
final class Decoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoding() {}

  static String text(byte[] bytes) {
    if (begins(bytes, ByteOrderMark.UTF_8)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, ByteOrderMark.UTF_16LE) || begins(bytes, ByteOrderMark.UTF_16BE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(whole(bytes))).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }

  /** Leaves out a last character that a sample cuts in two. */
  private static byte[] whole(byte[] bytes) {
    int end = bytes.length;
    for (int i = 1; i <= 3 && i <= bytes.length; i++) {
      if ((bytes[bytes.length - i] & 0xC0) == 0xC0) {
        end = bytes.length - i;
        break;
      }
      if (bytes[bytes.length - i] >= 0) {
        break;
      }
    }
    boolean complete =
        end == bytes.length
            || new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8).indexOf('\uFFFD')
                < 0;
    return complete ? bytes : Arrays.copyOf(bytes, end);
  }

  private static boolean begins(byte[] bytes, ByteOrderMark mark) {
    if (bytes.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xFF) != mark.get(i)) {
        return false;
      }
    }
    return true;
  }
}
