package org.jointly.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures a build of a folder of PDFs against bare PDFBox text extraction of the same files with
 * the same threads, in turns, three times: each in a fresh Java of its own, start and warming up
 * included, and then all in one Java. No part of the tests:
 *
 * <pre>mvn -q -B test -Dtest=BuildBenchmark [-Dreports=DIR] [-Dthreads=N] [-Drounds=N]</pre>
 */
class BuildBenchmark {
  private static final Path REPORTS =
      Path.of(System.getProperty("reports", "../shared/reports/pdf"));
  private static final String THREADS =
      System.getProperty("threads", "" + Runtime.getRuntime().availableProcessors());
  private static final int ROUNDS = Integer.getInteger("rounds", 3);

  @TempDir private Path folder;

  private record Measured(long milliseconds, long peakKilobytes) {}

  @Test
  void measure() throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(REPORTS), "no reports at " + REPORTS);
    List<Double> ratios = new ArrayList<>();
    System.out.printf("%s, %s threads; wall time in s, peak memory in MB%n", REPORTS, THREADS);
    System.out.println("round   bare PDFBox       build           ratio   rebuild");
    for (int round = 1; round <= ROUNDS; round++) {
      String output = folder.resolve("graphs-" + round).toString();
      Measured bare = run("bare", REPORTS.toString(), THREADS);
      Measured build = run("build", REPORTS.toString(), THREADS, output);
      Measured again = run("build", REPORTS.toString(), THREADS, output);
      double ratio = (double) build.milliseconds / bare.milliseconds;
      ratios.add(ratio);
      System.out.printf(
          "%d       %6.1f (%4d)     %6.1f (%4d)   %5.2f   %5.2f (%d)%n",
          round,
          bare.milliseconds / 1e3,
          bare.peakKilobytes / 1024,
          build.milliseconds / 1e3,
          build.peakKilobytes / 1024,
          ratio,
          again.milliseconds / 1e3,
          again.peakKilobytes / 1024);
    }
    Collections.sort(ratios);
    System.out.printf("median ratio %.2f%n", ratios.get(ratios.size() / 2));
  }

  @Test
  void measureInOneJava() throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(REPORTS), "no reports at " + REPORTS);
    System.out.println("all in one Java: round   bare PDFBox   build   ratio");
    for (int round = 1; round <= ROUNDS; round++) {
      long begin = System.nanoTime();
      MeasuredWork.bare(REPORTS, Integer.parseInt(THREADS));
      long middle = System.nanoTime();
      MeasuredWork.build(REPORTS.toString(), THREADS, folder.resolve("one-" + round).toString());
      long end = System.nanoTime();
      double ratio = (double) (end - middle) / (middle - begin);
      System.out.printf(
          "                 %d       %6.1f        %6.1f  %5.2f%n",
          round, (middle - begin) / 1e9, (end - middle) / 1e9, ratio);
    }
  }

  /** Runs in a Java of its own; its wall time includes the start of Java. */
  private static Measured run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(MeasuredWork.class.getName());
    command.addAll(List.of(arguments));
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = IOUtils.toString(process.getInputStream(), StandardCharsets.UTF_8);
    process.waitFor();
    long milliseconds = (System.nanoTime() - begin) / 1_000_000;
    String peak = said.lines().filter(line -> line.startsWith("peak ")).findFirst().orElseThrow();
    return new Measured(milliseconds, Long.parseLong(peak.substring(5)));
  }

  static List<File> pdfs(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .map(Path::toFile)
          .filter(file -> file.getName().endsWith(".pdf"))
          .sorted()
          .toList();
    }
  }
}
