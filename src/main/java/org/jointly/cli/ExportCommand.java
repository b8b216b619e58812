package org.jointly.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.jointly.publishing.PublishedDataset;
import org.jointly.publishing.exports.NetworkFormat;
import org.jointly.publishing.exports.Networks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes all graphs into one file for other stores, or a network for the tools that draw graphs.
 */
@Command(
    name = "export",
    description = {
      "Write a network for the tools that draw graphs; without a network, all graphs into one file"
          + " for other stores.",
      "",
      "A network is one that comes along, or made by queries of your own (--edges, and --nodes and"
          + " --values as you like). Without any argument, list the networks and the formats."
    },
    footer = {
      "",
      "Queries of your own:",
      "  edges   ?source ?target [?edge ?label ?class ?from ?until] and attributes",
      "  nodes   ?node [?label ?class ?from ?until] and attributes",
      "  values  ?node ?attribute ?value ?from [?until]",
      "Attributes are typed by their literals. Rows alike but for ?from and ?until are one edge"
          + " or node with several spells; without both it is undated.",
      "",
      "Examples:",
      "  export authorities-and-arrangements --format gexf -o sharing.gexf",
      "  export authorities-who-share region=london --format csv -o london.zip",
      "  export --edges my-edges.rq --nodes my-nodes.rq --format graphml -o mine.graphml",
      "  export --format nquads -o all.nq"
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  /** The forms of all graphs. */
  private enum Dump {
    nquads(RDFFormat.NQUADS),
    trig(RDFFormat.TRIG_BLOCKS),
    jsonld(RDFFormat.JSONLD11_FLAT);

    private final RDFFormat form;

    Dump(RDFFormat form) {
      this.form = form;
    }
  }

  @Spec private CommandSpec spec;
  @Mixin private GraphsOption graphs;
  @Mixin private OwnNetworkOption own;

  @Parameters(
      paramLabel = "NETWORK|PARAMETER=VALUE",
      description = "The name of a network that comes along, and parameters that narrow it.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "Of a network: gexf (unless told otherwise), graphml, cyjs, cx2, dot, csv (spreadsheets),"
            + " neo4j, jsonld.",
        "Of all graphs: nquads (unless told otherwise), trig, jsonld."
      })
  private Optional<String> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The file; it is replaced only once it is written in whole. For csv and neo4j: a .zip,"
              + " or a folder for the files in it.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--quiet", description = "Say nothing but failures.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (words.isEmpty() && own.isAbsent() && output.isEmpty() && format.isEmpty()) {
      list(spec.commandLine().getOut());
      return 0;
    }
    Path file = output.orElseThrow(() -> wrong("Say with --output where to write it"));
    boolean all = words.isEmpty() && own.isAbsent();
    String said = all ? graphs(file) : network(file);
    if (!quiet) {
      spec.commandLine().getOut().println(said);
    }
    return 0;
  }

  private static void list(PrintWriter out) {
    out.println("Networks:");
    Networks.bundled()
        .forEach(
            each -> {
              out.printf("%s%n  %s%n", each.name(), each.description());
              each.parameters().forEach(parameter -> AskCommand.list(parameter, out));
            });
    out.printf("%nFormats of networks:%n");
    Stream.of(NetworkFormat.values())
        .forEach(each -> out.printf("%-8s %s. %s%n", each.word(), each.title(), each.use()));
    out.printf("%nFormats of all graphs: %s%n", dumps());
  }

  private String network(Path file) throws IOException {
    NetworkFormat chosen = chosenNetworkFormat();
    NetworkExport export = new NetworkExport(own.queries(words), words, spec.commandLine());
    return export.write(graphs.load(), chosen, file);
  }

  private NetworkFormat chosenNetworkFormat() {
    String word = format.orElse("gexf").toLowerCase(Locale.ROOT);
    return Stream.of(NetworkFormat.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> wrong("A network is not written as " + word + " but as " + networkFormats()));
  }

  private String graphs(Path file) throws IOException {
    Dump dump = chosenDump();
    PublishedDataset dataset = graphs.load();
    OutputFile.write(file, out -> RDFDataMgr.write(out, dataset.named(), dump.form));
    return "%,d triples written to %s".formatted(dataset.triples(), file);
  }

  private Dump chosenDump() {
    String word = format.orElse("nquads").toLowerCase(Locale.ROOT);
    return Stream.of(Dump.values())
        .filter(each -> each.name().equals(word))
        .findFirst()
        .orElseThrow(() -> wrong(notOfAllGraphs(word)));
  }

  private static String notOfAllGraphs(String word) {
    boolean ofNetworks = Stream.of(NetworkFormat.values()).anyMatch(f -> f.word().equals(word));
    return ofNetworks
        ? "Say which network to write as "
            + word
            + ": "
            + String.join(", ", Networks.bundled().stream().map(each -> each.name()).toList())
            + ", or one of your own with --edges"
        : "All graphs are not written as " + word + " but as " + dumps();
  }

  private static String dumps() {
    return String.join(", ", Stream.of(Dump.values()).map(Dump::name).toList());
  }

  private static String networkFormats() {
    return String.join(", ", Stream.of(NetworkFormat.values()).map(NetworkFormat::word).toList());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
