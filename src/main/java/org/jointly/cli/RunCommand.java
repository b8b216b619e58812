package org.jointly.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.jena.sys.JenaSystem;
import org.jointly.publishing.PublishedDataset;
import org.jointly.publishing.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The main job: extracts the bundled samples, loads the published graph and serves both. */
@Command(
    name = "run",
    description = {
      "Extract the bundled sample reports, build and check their graphs, load the published graph"
          + " and serve all of it over SPARQL and as pages until stopped."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    // Two threads that begin Jena could wait for each other.
    JenaSystem.init();
    CompletableFuture<Samples> reading =
        CompletableFuture.supplyAsync(() -> Samples.extract(Version.number()));
    return new Serving(spec, data -> add(extracted(reading), data)).serve();
  }

  private int add(Samples samples, PublishedDataset data) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Published graph: %,d triples.%n", data.triples());
    samples.problems().forEach(each -> out.println(each.file() + ": " + each.message()));
    samples.graphs().forEach(data::add);
    out.printf(
        "Samples: %d reports read and checked, %,d triples in graphs of their own.%n",
        samples.graphs().size(), samples.triples());
    return samples.problems().isEmpty() ? 0 : 1;
  }

  private static Samples extracted(CompletableFuture<Samples> reading) {
    try {
      return reading.join();
    } catch (CompletionException failure) {
      throw new CommandFailure("The samples cannot be extracted: " + failure.getCause(), failure);
    }
  }
}
