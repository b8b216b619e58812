package org.jointly.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves a folder of graphs over SPARQL and as pages. */
@Command(
    name = "serve",
    description = {
      "Serve a folder of graphs over SPARQL and as pages, read-only, until stopped. A folder that is"
          + " built anew meanwhile is taken in without dropping a request; one that cannot be read"
          + " is named, and what was served before goes on being served."
    },
    footer = {
      "",
      "Told to stop (SIGTERM, Ctrl+C), it refuses new requests, gives those under way their time and"
          + " ends with status 143 or 130."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return new Serving(spec, data -> 0).serve();
  }
}
