package org.jointly.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jointly.model.Outcome;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {

  private final ReportReader reader = new ReportReader();

  @TempDir private Path folder;

  @Test
  void decidesByBytesNotByName() throws IOException {
    Path pdf = write("report.txt", new TestPdf().page().numbered(1, "A line.").bytes());
    Path text = write("report.pdf", "1. A line.\n".getBytes(StandardCharsets.UTF_8));
    assertThat(read(pdf).value().orElseThrow().source().mediaType()).isEqualTo("application/pdf");
    assertThat(read(text).value().orElseThrow().source().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void refusesASavedWebPage() throws IOException {
    assertThat(problem("a.pdf", "\n<!DOCTYPE html><html><body>Not found</body></html>"))
        .isEqualTo("html");
    assertThat(problem("b.pdf", "\uFEFF<HTML><body>x</body></HTML>")).isEqualTo("html");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertThat(problem("a.pdf", "")).isEqualTo("empty");
    assertThat(problem("b.txt", " \n\t\n")).isEqualTo("empty");
  }

  @Test
  void refusesATruncatedPdf() throws IOException {
    byte[] whole = new TestPdf().page().numbered(1, "A line.").bytes();
    assertThat(code(read(write("a.pdf", Arrays.copyOf(whole, 300)))))
        .isIn("damaged-pdf", "no-text");
    assertThat(problem("b.pdf", "%PDF-1.7\n")).isEqualTo("damaged-pdf");
  }

  @Test
  void refusesAnEncryptedPdf() throws IOException {
    TestPdf pdf = new TestPdf().page().numbered(1, "A line.");
    pdf.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertThat(code(read(write("a.pdf", pdf.bytes())))).isEqualTo("encrypted-pdf");
  }

  @Test
  void refusesPagesThatArePictures() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      var picture =
          new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 500, 500);
      }
      document.save(bytes);
    }
    assertThat(code(read(write("a.pdf", bytes.toByteArray())))).isEqualTo("no-text");
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    byte[] bytes = new byte[5000];
    IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (i * 31));
    assertThat(code(read(write("a.txt", bytes)))).isEqualTo("binary");
  }

  @Test
  void refusesAHugeFileWithoutLoadingIt() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(100L << 30);
    }
    assertThat(code(read(huge))).isEqualTo("too-large");
  }

  @Test
  void refusesATextLongerThanAnyReport() throws IOException {
    byte[] bytes = new byte[(int) ReportReader.LARGEST_TEXT + 1];
    Arrays.fill(bytes, (byte) 'a');
    assertThat(code(read(write("a.txt", bytes)))).isEqualTo("too-large");
  }

  @Test
  void refusesWhatCannotBeOpened() {
    assertThat(code(read(folder.resolve("none.pdf")))).isEqualTo("unreadable");
    assertThat(code(read(folder))).isEqualTo("unreadable");
  }

  @Test
  void refusesAPdfOfTooManyPages() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      IntStream.rangeClosed(0, PdfReader.MOST_PAGES).forEach(i -> document.addPage(new PDPage()));
      document.save(bytes);
    }
    assertThat(code(read(write("a.pdf", bytes.toByteArray())))).isEqualTo("too-much");
  }

  @Test
  void readsTextInEveryUsualEncoding() throws IOException {
    String text = "A title\n\n1. The café’s children – all of them – are well.\n";
    for (String charset : new String[] {"UTF-8", "UTF-16", "windows-1252"}) {
      Path file = write(charset + ".txt", text.getBytes(Charset.forName(charset)));
      assertThat(read(file).value().orElseThrow().passage("p/1").orElseThrow().text())
          .as(charset)
          .isEqualTo("The café’s children – all of them – are well.");
    }
  }

  @Test
  void saysOneLineThatNamesTheFile() throws IOException {
    Problem problem = read(write("a.pdf", new byte[0])).problem().orElseThrow();
    assertThat(problem.file()).isEqualTo("below/a.pdf");
    assertThat(problem.severity()).isEqualTo(Problem.Severity.REJECTED);
    assertThat(problem.message()).isNotBlank().doesNotContain("\n");
  }

  @Test
  void servesSeveralThreads() throws IOException {
    Path file = write("a.pdf", new TestPdf().page().numbered(1, "A line.").bytes());
    assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> read(file)).distinct()).hasSize(1);
  }

  private String problem(String name, String content) throws IOException {
    return code(read(write(name, content.getBytes(StandardCharsets.UTF_8))));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Outcome<Report> read(Path file) {
    return reader.read(file, "below/" + file.getFileName());
  }

  private static String code(Outcome<Report> outcome) {
    return outcome.problem().orElseThrow().code();
  }
}
