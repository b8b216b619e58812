package org.jointly.publishing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.RuntimeIOException;
import org.jointly.extraction.Extractor;
import org.jointly.graph.FactsGraph;
import org.jointly.graph.InspectionGraph;
import org.jointly.graph.ShapeChecker;
import org.jointly.graph.Violation;
import org.jointly.model.InspectionFacts;
import org.jointly.model.Outcome;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.reading.ReportReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the graph of one report: reads it, finds its facts, states and checks them. Whatever goes
 * wrong is a problem of that file alone. Thread-safe.
 */
final class Drafter {
  private static final Logger LOG = LoggerFactory.getLogger(Drafter.class);

  private final ReportReader reader = new ReportReader();
  private final Extractor extractor;
  private final FactsGraph graphs;
  private final ShapeChecker shapes;

  Drafter(Extractor extractor, FactsGraph graphs, ShapeChecker shapes) {
    this.extractor = extractor;
    this.graphs = graphs;
    this.shapes = shapes;
  }

  /** What was made of a report. */
  record Made(Summary summary, InspectionGraph graph) {}

  /**
   * Makes the graph of a file and writes it where it waits to be published.
   *
   * @param folder where it is written
   * @param rules what of it is to stay in memory
   * @throws IOException where it cannot be written
   */
  Draft draft(Input input, Path folder, RuleTerms rules) throws IOException {
    Outcome<Made> outcome = made(input);
    if (outcome.problem().isPresent()) {
      return Draft.of(input, Summary.rejected(outcome.problem().get()));
    }
    Made made = outcome.value().orElseThrow();
    Path file = folder.resolve(input.digest() + ".part");
    return new Draft(input, made.summary(), Optional.of(written(made.graph(), file, rules)));
  }

  /** Makes the graph of a file, or says why there is none. */
  Outcome<Made> made(Input input) {
    try {
      return reader
          .read(input.path(), input.name())
          .then(report -> facts(input, report).then(facts -> checked(input, report, facts)));
    } catch (RuntimeException | StackOverflowError unexpected) {
      LOG.warn("{} could not be processed", input.name(), unexpected);
      return failed(input, "not-processed", "could not be processed: " + unexpected);
    }
  }

  private Outcome<ReportFacts> facts(Input input, Report report) {
    return extractor.extract(report, input.listing());
  }

  private Outcome<Made> checked(Input input, Report report, ReportFacts facts) {
    InspectionGraph graph = graphs.of(report, facts, input.listing());
    List<Violation> violations = shapes.check(graph.graph());
    if (!violations.isEmpty()) {
      String first = violations.get(0).line();
      String count = violations.size() + " statements break the shapes; the first: ";
      return failed(input, "invalid-graph", count + first);
    }
    return Outcome.of(new Made(summary(report, facts), graph));
  }

  private static <T> Outcome<T> failed(Input input, String code, String message) {
    return Outcome.failed(Problem.rejected(input.name(), code, message));
  }

  private static Summary summary(Report report, ReportFacts facts) {
    InspectionFacts head = facts.inspection();
    String inspection = head.authority().gss() + "-" + head.end();
    long extent = report.passages().stream().mapToLong(passage -> passage.text().length()).sum();
    return new Summary(
        inspection, head.framework() + " " + head.variant(), extent, facts.problems());
  }

  static Draft.Staged written(InspectionGraph graph, Path file, RuleTerms rules)
      throws IOException {
    var digest = DigestUtils.getSha256Digest();
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream out = new DigestOutputStream(bytes, digest)) {
      graph.writeTo(out);
    } catch (RuntimeIOException disk) {
      throw new IOException(disk.getCause().getMessage(), disk);
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new Draft.Staged(file, sha256, graph.triples().size(), rules.part(graph));
  }
}
