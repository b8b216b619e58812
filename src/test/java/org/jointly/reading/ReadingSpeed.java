package org.jointly.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Measures the processor time of reading against bare text extraction with PDFBox. */
public final class ReadingSpeed {

  private static final int ROUNDS = 4;

  private ReadingSpeed() {}

  /** Prints the seconds of each round for the PDFs below the given folders. */
  public static void main(String[] arguments) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (var found : ReportFiles.below(List.of(arguments).stream().map(Path::of).toList())) {
      byte[] bytes = Files.readAllBytes(found.value().orElseThrow().file());
      if (FileKind.of(bytes) == FileKind.PDF) {
        files.add(bytes);
      }
    }
    PrintStream out = System.out;
    out.println(files.size() + " PDFs");
    for (int round = 0; round < ROUNDS; round++) {
      out.printf("bare %.2f s, reading %.2f s%n", seconds(files, true), seconds(files, false));
    }
  }

  private static double seconds(List<byte[]> files, boolean bare) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (byte[] file : files) {
      if (bare) {
        try (PDDocument document = Loader.loadPDF(file)) {
          new PDFTextStripper().getText(document);
        }
      } else {
        new ReportReader().read(file, "report.pdf");
      }
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
