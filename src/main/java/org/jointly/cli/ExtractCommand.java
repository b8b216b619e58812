package org.jointly.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jointly.cli.ReportInputs.Extracted;
import org.jointly.cli.ReportInputs.Input;
import org.jointly.extraction.Extractor;
import org.jointly.model.Outcome;
import org.jointly.model.Problem;
import org.jointly.publishing.InOrder;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the facts of single reports, as JSON in the form of the annotated reports or as RDF. */
@Command(
    name = "extract",
    description = "Write the facts of reports, one file for each.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Reports (PDF or text), or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.")
  private FactsFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder for the facts; without it they are printed.")
  private Optional<Path> output;

  @Option(names = "--quiet", description = "Say nothing but failures.")
  private boolean quiet;

  private int done;
  private int failed;

  private record Written(Outcome<String> text, String path) {}

  @Override
  public Integer call() {
    List<Outcome<Input>> inputs = ReportInputs.below(paths);
    ReportInputs reports =
        new ReportInputs(new Extractor(Vocabulary.bundled(), Authorities.bundled()));
    try (Progress progress = Progress.of("Reports", inputs.size(), quiet)) {
      InOrder.each(inputs, input -> write(reports, input), written -> receive(written, progress));
    }
    if (!quiet && output.isPresent()) {
      String line = "%d reports written to %s, %d inputs failed";
      spec.commandLine().getErr().println(line.formatted(done, output.get(), failed));
    }
    return failed == 0 ? 0 : 1;
  }

  private Written write(ReportInputs reports, Outcome<Input> input) {
    Outcome<Extracted> extracted = input.then(reports::extract);
    String path = input.value().map(Input::path).orElse("");
    Outcome<String> text = extracted.then(found -> Outcome.of(format.write(found)));
    if (output.isPresent() && text.value().isPresent()) {
      return new Written(save(path, text.value().get()), path);
    }
    return new Written(text, path);
  }

  private Outcome<String> save(String path, String text) {
    Path target = output.orElseThrow().resolve(path + "." + format.ending());
    try {
      Files.createDirectories(target.getParent());
      OutputFile.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      return Outcome.of("");
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot write " + target + ": " + failure, failure);
    }
  }

  private void receive(Written written, Progress progress) {
    progress.step();
    written.text.problem().ifPresent(problem -> fail(problem, progress));
    written.text.value().ifPresent(text -> succeed(text));
  }

  private void succeed(String text) {
    done++;
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }

  private void fail(Problem problem, Progress progress) {
    failed++;
    String line = "jointly: " + problem.file() + ": " + problem.message();
    progress.line(spec.commandLine().getErr(), line);
  }
}
