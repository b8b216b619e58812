package org.jointly.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves a folder of graphs over SPARQL. */
@Command(
    name = "serve",
    description = "Serve a folder of graphs over SPARQL, read-only, until stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GraphsOption graphs;
  @Mixin private ServerOption server;

  @Override
  public Integer call() {
    return server.serve(graphs.load(), spec.commandLine().getOut());
  }
}
