package org.jointly.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jointly.graph.Iris;
import org.jointly.publishing.BundledFolder;
import org.jointly.publishing.PublishedDataset;
import org.jointly.publishing.catalogue.VoidGraph;
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
    return folder(folder, spec);
  }

  /** Returns the folder that a command is told, or else that of the jar. */
  static Path folder(Optional<Path> told, CommandSpec spec) {
    told.filter(path -> !Files.isDirectory(path))
        .ifPresent(
            path -> {
              throw new ParameterException(spec.commandLine(), "There is no folder " + path);
            });
    return told.orElseGet(BundledFolder::graphs);
  }

  /** Reads the graphs, and adds what query editors look for in an endpoint. */
  PublishedDataset load() {
    return withGuide(PublishedDataset.load(folder()));
  }

  /** Adds the questions that can be asked of graphs, and counts of what is in them after VoID. */
  static PublishedDataset withGuide(PublishedDataset dataset) {
    Iris iris = dataset.iris();
    Node name = NodeFactory.createURI(iris.base() + "catalogue#dataset");
    Graph counts = VoidGraph.of(dataset.data().getDefaultGraph(), name);
    Graph questions = QuestionGraph.of(Questions.bundled(), iris);
    return dataset
        .addTriples(iris.graph("void"), counts.stream().toList())
        .addTriples(iris.graph("questions"), questions.stream().toList());
  }
}
