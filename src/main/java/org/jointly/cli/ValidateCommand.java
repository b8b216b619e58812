package org.jointly.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jointly.graph.Violation;
import org.jointly.publishing.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks every graph of a folder against the shapes of the ontology. */
@Command(
    name = "validate",
    description = "Check every inspection's graph against the shapes of the ontology.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GraphsOption graphs;

  @Option(names = "--quiet", description = "Say nothing but what is wrong.")
  private boolean quiet;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, List<Violation>> found = Validation.of(graphs.folder());
    found.forEach(
        (graph, violations) -> violations.forEach(each -> out.println(graph + ": " + each.line())));
    long wrong = found.values().stream().filter(violations -> !violations.isEmpty()).count();
    if (!quiet) {
      out.println("%,d graphs checked, %,d break the shapes".formatted(found.size(), wrong));
    }
    return wrong == 0 ? 0 : 1;
  }
}
