package org.jointly.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostilePdfTest {

  @Test
  void refusesAStreamThatUnfoldsWithoutEnd() throws IOException {
    byte[] bytes;
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i <= InflationLimit.MOST_BYTES >> 20; i++) {
          out.write(blanks);
        }
      }
      page.setContents(content);
      bytes = saved(document);
    }
    assertThat(bytes.length).isLessThan(2 << 20);
    assertThat(InflationLimit.isExceeded(bytes)).isTrue();
    assertThat(code(bytes)).isEqualTo("too-much");
  }

  @Test
  void endsContentThatCallsItselfOverAndOver() throws IOException {
    byte[] bytes;
    try (PDDocument document = new PDDocument()) {
      PDFormXObject below = form(document, "0 0 m", null);
      for (int level = 0; level < 12; level++) {
        below = form(document, "/F Do ".repeat(10), below);
      }
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      page.setResources(resources(below));
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream()) {
        out.write("/F Do".getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(content);
      bytes = saved(document);
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> assertThat(code(bytes)).isEqualTo("too-much"));
  }

  private static PDFormXObject form(PDDocument document, String content, PDFormXObject below)
      throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(PDRectangle.A4);
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    if (below != null) {
      form.setResources(resources(below));
    }
    return form;
  }

  private static PDResources resources(PDFormXObject form) {
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), form);
    return resources;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static String code(byte[] bytes) {
    return new ReportReader().read(bytes, "a.pdf").problem().orElseThrow().code();
  }
}
