package org.jointly.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jointly.graph.Iris;
import org.jointly.model.Problem;
import org.jointly.publishing.Build;
import org.jointly.publishing.BuildOptions;
import org.jointly.publishing.BuildResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds a folder of graphs from reports. */
@Command(
    name = "build",
    description = {
      "Build a folder of graphs from reports: one named graph for each inspection, checked before it"
          + " replaces what was there. Reads only what is new or changed since the build before."
    },
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--reports",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Reports (PDF or text), or folders of them.")
  private List<Path> reports;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder of graphs; the inspections go to its folder inspections.")
  private Path output;

  @Option(
      names = "--no-texts",
      description = "Leave out the passages' texts and all quotes: facts and their places alone.")
  private boolean noTexts;

  @Option(
      names = "--base",
      defaultValue = Iris.DEFAULT_BASE,
      paramLabel = "IRI",
      description = "What the IRIs of things begin with; ${DEFAULT-VALUE} unless told otherwise.")
  private String base;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many reports to read at the same time; one for each processor unless told.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Say nothing but what failed.")
  private boolean quiet;

  @Option(names = "--json", description = "Print what was done as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    check();
    PrintWriter err = spec.commandLine().getErr();
    BuildOptions options = new BuildOptions(reports, output, !noTexts, base, threads);
    BuildResult result;
    try (ShownProgress progress = new ShownProgress(err, quiet)) {
      result = Build.run(options, Version.number(), progress);
    }
    result.failed().forEach(problem -> err.println(line(problem)));
    say(result);
    return result.failed().isEmpty() ? 0 : 1;
  }

  private void check() {
    reports.stream()
        .filter(path -> !Files.exists(path))
        .findFirst()
        .ifPresent(path -> reject("There is no " + path));
    if (threads < 1) {
      reject("--threads is at least 1");
    }
    if (!Iris.isBase(base)) {
      reject("--base is an http or https IRI, not " + base);
    }
  }

  private void reject(String why) {
    throw new ParameterException(spec.commandLine(), why);
  }

  private static String line(Problem problem) {
    return "jointly: " + problem.file() + ": " + problem.message();
  }

  private void say(BuildResult result) {
    if (json) {
      spec.commandLine().getOut().println(asJson(result));
    } else if (!quiet) {
      BuildWords.of(result, output).forEach(spec.commandLine().getOut()::println);
    }
  }

  private static String asJson(BuildResult result) {
    try {
      return new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValueAsString(result);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
