package org.jointly.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jointly.publishing.PublishedDataset;
import org.jointly.publishing.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The main job: extracts the bundled samples, loads the published graph and serves both. */
@Command(
    name = "run",
    description = {
      "Extract the bundled sample reports, build and check their graphs, load the published graph"
          + " and serve all of it over SPARQL until stopped."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GraphsOption graphs;
  @Mixin private ServerOption server;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    CompletableFuture<Samples> reading =
        CompletableFuture.supplyAsync(() -> Samples.extract(Version.number()));
    PublishedDataset data = graphs.load();
    out.printf("Published graph: %,d triples.%n", data.triples());
    Samples samples = extracted(reading);
    samples.problems().forEach(each -> out.println(each.file() + ": " + each.message()));
    samples.graphs().forEach(data::add);
    out.printf(
        "Samples: %d reports read and checked, %,d triples in graphs of their own.%n",
        samples.graphs().size(), samples.triples());
    int status = samples.problems().isEmpty() ? 0 : 1;
    return Math.max(status, server.serve(data, out));
  }

  private static Samples extracted(CompletableFuture<Samples> reading) {
    try {
      return reading.join();
    } catch (CompletionException failure) {
      throw new CommandFailure("The samples cannot be extracted: " + failure.getCause(), failure);
    }
  }
}
