package org.jointly.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jointly.publishing.PublishedDataset;
import org.jointly.server.files.ForeignFolder;
import org.jointly.server.files.SiteOfFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Publishes a folder of graphs as a site of files. */
@Command(
    name = "publish",
    description = {
      "Write the whole site as files that any web host can serve from any folder: pages, Turtle and"
          + " JSON-LD of things, dumps, networks and a search that needs no server."
    },
    mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GraphsOption graphs;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder; a site that was published there is replaced as a whole.")
  private Path output;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "Where the site will be, such as https://example.org/jointly/; for its sitemap and for"
              + " whole addresses in the data. Without it, all addresses are relative.")
  private Optional<String> address = Optional.empty();

  @Option(names = "--quiet", description = "Say nothing but what failed.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    address
        .filter(url -> !url.matches("https?://[^\\s\"<>?#]+/"))
        .ifPresent(url -> reject("--address is a web address that ends in a slash, not " + url));
    PublishedDataset data = graphs.load();
    PrintWriter err = spec.commandLine().getErr();
    try (ShownProgress progress = new ShownProgress(err, quiet)) {
      SiteOfFiles site = new SiteOfFiles(data.data(), data.iris().base(), address);
      return say(site.into(output, progress), err);
    } catch (ForeignFolder foreign) {
      throw new ParameterException(spec.commandLine(), foreign.getMessage());
    }
  }

  private void reject(String why) {
    throw new ParameterException(spec.commandLine(), why);
  }

  private int say(SiteOfFiles.Published site, PrintWriter err) {
    site.failed().forEach((path, why) -> err.println("jointly: " + path + " is left out: " + why));
    if (!quiet) {
      spec.commandLine()
          .getOut()
          .printf("%,d files, %,d MB, in %s%n", site.files(), site.bytes() >> 20, output);
    }
    return site.failed().isEmpty() ? 0 : 1;
  }
}
