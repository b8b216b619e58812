package org.jointly.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.jointly.publishing.BundledFolder;
import org.jointly.publishing.PublishedDataset;
import org.jointly.publishing.questions.QuestionGraph;
import org.jointly.publishing.questions.Questions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The folder of graphs that a command reads; the published graph of the jar unless told. */
final class GraphsOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--graphs",
      paramLabel = "DIR",
      description = "A folder that was built; the published graph of this program unless told.")
  private Optional<Path> folder = Optional.empty();

  /** Returns the folder. */
  Path folder() {
    folder
        .filter(path -> !Files.isDirectory(path))
        .ifPresent(
            path -> {
              throw new ParameterException(spec.commandLine(), "There is no folder " + path);
            });
    return folder.orElseGet(BundledFolder::graphs);
  }

  /** Reads the graphs, and adds the questions that can be asked of them. */
  PublishedDataset load() {
    PublishedDataset dataset = PublishedDataset.load(folder());
    Graph questions = QuestionGraph.of(Questions.bundled(), dataset.iris());
    return dataset.addTriples(dataset.iris().graph("questions"), questions.stream().toList());
  }
}
