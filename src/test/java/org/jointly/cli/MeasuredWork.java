package org.jointly.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The work that {@link BuildBenchmark} measures: {@code bare DIR N} or {@code build DIR N OUT}. */
final class MeasuredWork {
  private MeasuredWork() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments[0].equals("bare")) {
      bare(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    } else {
      build(arguments[1], arguments[2], arguments[3]);
    }
    System.out.println("peak " + peakKilobytes());
    System.exit(0);
  }

  static void build(String reports, String threads, String output) {
    CommandTester.run(
        "build", "--quiet", "--reports", reports, "--threads", threads, "--output", output);
  }

  static void bare(Path folder, int threads) throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    for (File file : BuildBenchmark.pdfs(folder)) {
      pool.submit(() -> text(file));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.HOURS);
  }

  /** Returns the text of a PDF, as plain as PDFBox gives it; empty where it is none. */
  private static String text(File file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException none) {
      return "";
    }
  }

  /** Returns the most memory this process held, as Linux counts it; 0 elsewhere. */
  private static long peakKilobytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }
}
