package org.jointly.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its bytes. */
enum FileKind {
  EMPTY,
  PDF,
  HTML,
  TEXT,
  BINARY;

  /** A PDF may carry other bytes before its header (ISO 32000-1, implementation note 13). */
  private static final int HEADER_WITHIN = 1024;

  private static final int SAMPLE = 64 << 10;
  private static final double MOST_CONTROLS = 0.01;

  static FileKind of(byte[] bytes) {
    String head = latin(bytes, HEADER_WITHIN);
    if (Decoding.text(head.getBytes(StandardCharsets.ISO_8859_1)).isBlank() && isBlank(bytes)) {
      return EMPTY;
    }
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (isHtml(head.strip().toLowerCase(Locale.ROOT))) {
      return HTML;
    }
    return isText(Decoding.text(latin(bytes, SAMPLE).getBytes(StandardCharsets.ISO_8859_1)))
        ? TEXT
        : BINARY;
  }

  private static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte one : bytes) {
      if (one > ' ' || one < 0) {
        return bytes.length <= 3 && Decoding.text(bytes).isBlank();
      }
    }
    return true;
  }

  private static boolean isHtml(String head) {
    String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3).strip() : head;
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<!--") && start.contains("<html")
        || start.startsWith("<?xml") && start.contains("<html")
        || start.startsWith("<head")
        || start.startsWith("<script");
  }

  private static boolean isText(String sample) {
    long controls =
        sample.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0 || c == 0xFFFD).count();
    return sample.indexOf('\0') < 0 && controls <= MOST_CONTROLS * sample.length();
  }
}
