package org.jointly.extraction;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointly.model.Listing;
import org.jointly.model.Outcome;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.reading.Manifest;
import org.jointly.reading.ReportFiles;
import org.jointly.reading.ReportReader;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Vocabulary;

/**
 * The reports beside the project, extracted once for all tests of a run. Tests that use them are
 * skipped where the reports are not at hand.
 */
public final class Corpus {
  /** The folder with reports, annotated reports and tools, beside the project. */
  public static final Path SHARED = Path.of("..", "shared");

  private static final Path REPORTS = SHARED.resolve("reports");

  /**
   * A report with its facts.
   *
   * @param report as it was read
   * @param facts what was found in it
   */
  public record Extracted(Report report, ReportFacts facts) {}

  private static final class Once {
    private static final Map<String, Outcome<Extracted>> REPORTS_READ = extract();
  }

  private Corpus() {}

  /** Skips the calling test where the reports are not at hand. */
  public static void assumePresent() {
    assumeTrue(Files.isDirectory(REPORTS), "no reports beside the project");
  }

  /** Returns what became of every file, by its path below the reports' folder. */
  public static Map<String, Outcome<Extracted>> outcomes() {
    assumePresent();
    return Once.REPORTS_READ;
  }

  /** Returns every report that could be read, by its path below the reports' folder. */
  public static Map<String, Extracted> reports() {
    Map<String, Extracted> reports = new TreeMap<>();
    outcomes().forEach((path, outcome) -> outcome.value().ifPresent(one -> reports.put(path, one)));
    return reports;
  }

  /** Writes one facts file for each report into a folder. */
  public static void writeFacts(Path folder) throws IOException {
    for (Map.Entry<String, Extracted> entry : reports().entrySet()) {
      Path file = folder.resolve(entry.getKey() + ".json");
      Files.createDirectories(file.getParent());
      Extracted extracted = entry.getValue();
      Files.writeString(file, FactsJson.write(extracted.report(), extracted.facts()));
    }
  }

  private static Map<String, Outcome<Extracted>> extract() {
    Manifest manifest = Manifest.of(REPORTS).value().orElseGet(Manifest::none);
    Extractor extractor = new Extractor(Vocabulary.bundled(), Authorities.bundled());
    List<ReportFiles.Found> files =
        ReportFiles.below(List.of(REPORTS)).stream()
            .map(Outcome::value)
            .flatMap(Optional::stream)
            .toList();
    return new TreeMap<>(
        files.parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    ReportFiles.Found::pathBelowFolder,
                    file -> extract(extractor, file, manifest.listing(file.pathBelowFolder())))));
  }

  private static Outcome<Extracted> extract(
      Extractor extractor, ReportFiles.Found file, Listing listing) {
    return new ReportReader()
        .read(file.file(), file.pathBelowFolder())
        .then(
            report ->
                extractor
                    .extract(report, listing)
                    .then(facts -> Outcome.of(new Extracted(report, facts))));
  }

  /** Returns a file of the annotated reports. */
  static Path gold(String name) {
    Path file = SHARED.resolve("gold").resolve(name);
    if (!Files.exists(file)) {
      throw new UncheckedIOException(new IOException("No " + file));
    }
    return file;
  }
}
