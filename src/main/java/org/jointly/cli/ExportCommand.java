package org.jointly.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.jointly.publishing.PublishedDataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes all graphs of a folder into one file, for other stores to load. */
@Command(
    name = "export",
    description = "Write all graphs into one file: the inspections and what they refer to.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  /** The forms of the file. */
  enum Format {
    trig(RDFFormat.TRIG_BLOCKS),
    nquads(RDFFormat.NQUADS),
    jsonld(RDFFormat.JSONLD11_FLAT);

    private final RDFFormat form;

    Format(RDFFormat form) {
      this.form = form;
    }
  }

  @Spec private CommandSpec spec;
  @Mixin private GraphsOption graphs;

  @Option(
      names = "--format",
      defaultValue = "nquads",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file; it is replaced only once it is written in whole.")
  private Path output;

  @Option(names = "--quiet", description = "Say nothing but failures.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    PublishedDataset dataset = graphs.load();
    Path folder = output.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, ".export", null);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
      RDFDataMgr.write(out, dataset.named(), format.form);
    }
    Files.move(beside, output, StandardCopyOption.REPLACE_EXISTING);
    if (!quiet) {
      String line = "%,d triples written to %s";
      spec.commandLine().getOut().println(line.formatted(dataset.triples(), output));
    }
    return 0;
  }
}
