package org.jointly.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jointly.publishing.SampleFolder;

/** Files that are no readable reports, of every kind that turns up in collections. */
final class BadFiles {
  private static final String TRAFFORD = SampleFolder.text(SampleFolder.TRAFFORD);

  private BadFiles() {}

  static byte[] html() {
    return utf8("<!DOCTYPE html><html><body><h1>Page not found</h1></body></html>");
  }

  static byte[] truncatedPdf() {
    byte[] whole = pdf(List.of("Annual report of a bakery"), false);
    return Arrays.copyOf(whole, whole.length / 3);
  }

  static byte[] encryptedPdf() {
    return pdf(List.of("Inspection of children's social care services"), true);
  }

  static byte[] imageOnlyPdf() {
    return pdf(List.of(), false);
  }

  static byte[] otherPdf() {
    return pdf(List.of("Annual report of a bakery", "We baked 1,200 loaves a day."), false);
  }

  static byte[] hugeText() {
    String line =
        "The inspectors of many years went round and round and wrote it all down again.\n";
    return utf8(line.repeat(100_000_000 / line.length() + 1));
  }

  static byte[] binaryText() {
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    return noise;
  }

  static byte[] jointTargetedAreaInspection() {
    return utf8(
        """
        Joint targeted area inspection of Trafford

        Inspection dates: 8 to 12 June 2026

        Headline findings

        Partners in Trafford meet often and share what they know.
        """);
  }

  static byte[] areaSendInspection() {
    return utf8(
        """
        Area SEND inspection of Trafford Local Area Partnership

        Inspection dates: 8 to 12 June 2026

        Inspection outcome

        Children and young people wait long for what they need.
        """);
  }

  static byte[] unknownAuthority() {
    return utf8(TRAFFORD.replace("Trafford", "Barchester"));
  }

  static byte[] unreadableGrades() {
    return utf8(TRAFFORD.replaceAll("\t(Good|Inadequate|Requires improvement to be good)", "\t—"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes lines on one page; without lines the page shows a filled shape alone. */
  private static byte[] pdf(List<String> lines, boolean encrypted) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.addRect(50, 50, 200, 200);
        content.fill();
        write(content, lines);
      }
      if (encrypted) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void write(PDPageContentStream content, List<String> lines) throws IOException {
    int y = 700;
    for (String line : lines) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, y);
      content.showText(line);
      content.endText();
      y -= 20;
    }
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
