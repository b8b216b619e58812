package org.jointly.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws a PDF for a test, line by line, measured in points from the upper left corner. */
final class TestPdf {

  static final float LEADING = 14.5f;

  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  final PDDocument document = new PDDocument();
  private PDPageContentStream page;
  private float top;
  private int tags;

  /** Begins a page; the first line stands below its head. */
  TestPdf page() {
    return doing(
        () -> {
          end();
          PDPage next = new PDPage(PDRectangle.A4);
          document.addPage(next);
          page = new PDPageContentStream(document, next);
          top = 110;
        });
  }

  /** Moves down before the next line. */
  TestPdf gap(float points) {
    top += points;
    return this;
  }

  /** Goes to a height on the page. */
  TestPdf at(float height) {
    top = height;
    return this;
  }

  /** Writes a line of running text and moves down. */
  TestPdf line(float left, String words) {
    return words(left, top, 12, false, words).gap(LEADING);
  }

  /** Writes several lines of running text. */
  TestPdf lines(float left, String... lines) {
    for (String line : lines) {
      line(left, line);
    }
    return this;
  }

  /** Writes a numbered paragraph with a hanging indent and leaves a gap after it. */
  TestPdf numbered(int number, String... lines) {
    words(71, top, 12, false, number + ".");
    return lines(99, lines).gap(6);
  }

  /** Writes a list item. */
  TestPdf bullet(float left, String... lines) {
    words(left, top, 12, false, "\u2022");
    return lines(left + 18, lines).gap(6);
  }

  /** Writes a bold line of the given size. */
  TestPdf heading(float size, String words) {
    return words(71, top, size, true, words).gap(size * 1.2f);
  }

  /** Writes words anywhere. */
  TestPdf words(float left, float height, float size, boolean bold, String words) {
    return doing(
        () -> {
          page.beginText();
          page.setFont(bold ? BOLD : PLAIN, size);
          page.newLineAtOffset(left, PDRectangle.A4.getHeight() - height);
          page.showText(words);
          page.endText();
        });
  }

  /** Writes a line's tail right after a first part of it: for marks and changes of look. */
  TestPdf tail(float left, String before, float rise, float size, String words) {
    return doing(
        () -> {
          float width = PLAIN.getStringWidth(before) / 1000 * 12;
          words(left + width, top - LEADING - rise, size, false, words);
        });
  }

  /** Opens a stretch of tagged content that lasts until {@link #untagged()}. */
  TestPdf tagged() {
    return doing(
        () -> {
          COSDictionary properties = new COSDictionary();
          properties.setInt(COSName.MCID, tags++);
          page.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
        });
  }

  /** Closes a stretch of tagged content. */
  TestPdf untagged() {
    return doing(() -> page.endMarkedContent());
  }

  /** Draws a level rule. */
  TestPdf rule(float left, float right, float height) {
    return doing(
        () -> {
          page.addRect(left, PDRectangle.A4.getHeight() - height, right - left, 0.5f);
          page.fill();
        });
  }

  /** Writes the running foot and the page number. */
  TestPdf foot(int number) {
    return words(71, 802, 8, false, "Inspection of Sampleshire children's services")
        .words(520, 802, 8, false, String.valueOf(number));
  }

  /** Returns the file. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    doing(
        () -> {
          end();
          document.save(bytes);
          document.close();
        });
    return bytes.toByteArray();
  }

  private void end() throws IOException {
    if (page != null) {
      page.close();
      page = null;
    }
  }

  private TestPdf doing(Drawing drawing) {
    try {
      drawing.draw();
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private interface Drawing {
    void draw() throws IOException;
  }
}
