package org.jointly.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jointly.extraction.Extractor;
import org.jointly.model.Listing;
import org.jointly.model.Outcome;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.reading.Manifest;
import org.jointly.reading.ReportFiles;
import org.jointly.reading.ReportReader;

/** The reports below the paths of a command line, with what their folders' manifests say. */
final class ReportInputs {
  private final ReportReader reader = new ReportReader();
  private final Extractor extractor;

  /**
   * A file to read.
   *
   * @param file where it lies
   * @param path the path that names it
   * @param listing what the manifest says of it
   */
  record Input(Path file, String path, Listing listing) {}

  /**
   * A report with its facts.
   *
   * @param report as it was read
   * @param facts what was found in it
   * @param listing what the manifest says of it
   */
  record Extracted(Report report, ReportFacts facts, Listing listing) {}

  ReportInputs(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * Finds the files of all paths; a path in vain, or a manifest that cannot be read, is a problem.
   */
  static List<Outcome<Input>> below(List<Path> paths) {
    List<Outcome<Input>> inputs = new ArrayList<>();
    for (Path path : paths) {
      Outcome<Manifest> manifest =
          Files.isDirectory(path) ? Manifest.of(path) : Outcome.of(Manifest.none());
      manifest.problem().map(Outcome::<Input>failed).ifPresent(inputs::add);
      Manifest listed = manifest.value().orElseGet(Manifest::none);
      ReportFiles.below(List.of(path))
          .forEach(found -> inputs.add(found.then(file -> Outcome.of(input(file, listed)))));
    }
    return inputs;
  }

  private static Input input(ReportFiles.Found found, Manifest manifest) {
    return new Input(
        found.file(), found.pathBelowFolder(), manifest.listing(found.pathBelowFolder()));
  }

  /** Reads a file and finds its facts; a defect of the program costs that file, not the run. */
  Outcome<Extracted> extract(Input input) {
    try {
      return reader.read(input.file(), input.path()).then(report -> extract(input, report));
    } catch (RuntimeException | StackOverflowError defect) {
      String message = "a defect of the program: " + defect;
      return Outcome.failed(Problem.rejected(input.path(), "defect", message));
    }
  }

  private Outcome<Extracted> extract(Input input, Report report) {
    return extractor
        .extract(report, input.listing())
        .then(facts -> Outcome.of(new Extracted(report, facts, input.listing())));
  }
}
