package org.jointly.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointly.measuring.ServerProcess;

/** Watches what a Java process keeps: its heap after a full collection, its threads and files. */
final class Memory implements Runnable {
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final double SHARE_OF_GROWTH = 1.10;
  private static final double MEGABYTES_OF_GROWTH = 16;

  /** What a process keeps at one time, the heap in MB. */
  record Sample(double heap, long threads, long files) {}

  private final long process;
  private final long pauseMilliseconds;
  private final List<Sample> samples = new ArrayList<>();

  Memory(long process, long pauseMilliseconds) {
    this.process = process;
    this.pauseMilliseconds = pauseMilliseconds;
  }

  @Override
  public void run() {
    try {
      while (!Thread.interrupted()) {
        samples.add(sample());
        Thread.sleep(pauseMilliseconds);
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Sample sample() throws IOException {
    jcmd("GC.run");
    double kilobytes =
        jcmd("GC.heap_info")
            .lines()
            .filter(line -> !line.contains("Metaspace") && !line.contains("class space"))
            .flatMap(line -> USED.matcher(line).results())
            .map(found -> found.group(1))
            .mapToLong(Long::parseLong)
            .sum();
    return new Sample(kilobytes / 1024, count("task"), count("fd"));
  }

  private long count(String what) throws IOException {
    Path folder = Path.of("/proc", "" + process, what);
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.count();
    }
  }

  private String jcmd(String what) throws IOException {
    String program = Path.of(ServerProcess.java()).resolveSibling("jcmd").toString();
    Process asked =
        new ProcessBuilder(program, "" + process, what).redirectErrorStream(true).start();
    return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  List<Sample> samples() {
    return List.copyOf(samples);
  }

  /** Returns the mean heap of the first third of samples and of the last, in MB. */
  double[] thirds() {
    int third = Math.max(1, samples.size() / 3);
    return new double[] {
      mean(samples.subList(0, third)), mean(samples.subList(samples.size() - third, samples.size()))
    };
  }

  private static double mean(List<Sample> some) {
    return some.stream().mapToDouble(Sample::heap).average().orElse(0);
  }

  /** Tells whether the last third keeps no more than a tenth and 16 MB above the first. */
  boolean isFlat() {
    double[] thirds = thirds();
    return thirds[1] <= thirds[0] * SHARE_OF_GROWTH + MEGABYTES_OF_GROWTH;
  }
}
