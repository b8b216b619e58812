package org.jointly.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.output.WriterOutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.jointly.graph.Prefixes;
import org.jointly.publishing.search.BadTextQuery;
import org.jointly.publishing.search.FullText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a SPARQL query of a folder of graphs, without a server. */
@Command(
    name = "query",
    description = "Ask a SPARQL query of a folder of graphs and print the answer.",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GraphsOption graphs;

  @Parameters(
      paramLabel = "FILE|TEXT",
      description = "The query, or a file that holds it; the project's prefixes are known.")
  private String query;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.")
  private AnswerFormat format;

  @Option(
      names = "--timeout",
      defaultValue = "300",
      paramLabel = "SECONDS",
      description = "The longest it may run; ${DEFAULT-VALUE} unless told otherwise.")
  private int timeout;

  @Override
  public Integer call() throws IOException {
    Query parsed = parsed(text());
    DatasetGraph data = graphs.load().data();
    PrintWriter out = spec.commandLine().getOut();
    try (OutputStream bytes =
            WriterOutputStream.builder().setWriter(out).setCharset(StandardCharsets.UTF_8).get();
        QueryExec running = running(parsed, data)) {
      format.write(running, parsed, bytes);
    } catch (QueryCancelledException stopped) {
      throw new CommandFailure("The query was stopped after " + timeout + " s, its time limit");
    } catch (BadTextQuery | QueryBuildException malformed) {
      throw new ParameterException(spec.commandLine(), malformed.getMessage());
    }
    return 0;
  }

  private QueryExec running(Query parsed, DatasetGraph data) {
    long limit = Duration.ofSeconds(timeout).toMillis();
    PropertyFunctionRegistry properties = PropertyFunctionRegistry.standardRegistry();
    FullText.of(data).addTo(properties);
    Context context = ARQ.getContext().copy();
    PropertyFunctionRegistry.set(context, properties);
    return QueryExec.dataset(data)
        .query(parsed)
        .context(context)
        .overallTimeout(limit, TimeUnit.MILLISECONDS)
        .build();
  }

  private String text() throws IOException {
    return isFile(query) ? Files.readString(Path.of(query)) : query;
  }

  private static boolean isFile(String text) {
    try {
      return Files.isRegularFile(Path.of(text));
    } catch (InvalidPathException notPath) {
      return false;
    }
  }

  /** Tells a file's name from a query, which holds blanks or braces. */
  private static boolean namesFile(String text) {
    return text.matches("[^\\s{}]+");
  }

  private Query parsed(String text) {
    try {
      Query made = new Query();
      Prefixes.ALL.forEach(made::setPrefix);
      made.setPrefix("rdf", RDF.getURI());
      made.setPrefix("text", FullText.NAMESPACE);
      return QueryFactory.parse(made, text, null, null);
    } catch (QueryException malformed) {
      throw new ParameterException(
          spec.commandLine(),
          namesFile(text)
              ? "There is no file " + text
              : "Not a query: " + malformed.getMessage().lines().findFirst().orElse(""));
    }
  }
}
