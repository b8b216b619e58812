package org.jointly.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jointly.graph.Iris;
import org.jointly.publishing.Explaining;
import org.jointly.publishing.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why the graph says what it says of a thing. */
@Command(
    name = "explain",
    description = "Say why a triple is there: the passage, the rule and the program it comes from.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GraphsOption graphs;

  @Parameters(
      paramLabel = "IRI",
      description = "The IRI of a thing; its end, from id/ on, is enough for the default base.")
  private String iri;

  @Option(names = "--json", description = "Print the explanation as JSON.")
  private boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    String whole = iri.contains("://") ? iri : Iris.DEFAULT_BASE + iri.replaceFirst("^/", "");
    List<Explanation> found = new Explaining(graphs.load().data()).of(whole);
    if (found.isEmpty()) {
      throw new CommandFailure("Nothing is said of <" + whole + "> in these graphs");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
      out.println(mapper.writeValueAsString(found));
    } else {
      out.println("<" + whole + ">");
      found.forEach(each -> print(each, out));
    }
    return 0;
  }

  private static void print(Explanation explanation, PrintWriter out) {
    out.println();
    out.println("in graph <" + explanation.graph() + ">");
    if (!explanation.maker().isEmpty()) {
      out.println("made by " + explanation.maker());
    }
    explanation
        .statements()
        .forEach(each -> out.println("  " + each.property() + "  " + each.value()));
    explanation.rules().forEach(rule -> out.println("found by rule " + rule));
    explanation.sources().forEach(source -> print(source, out));
  }

  private static void print(Explanation.Source source, PrintWriter out) {
    String number = source.number().isEmpty() ? "" : "paragraph " + source.number() + ", ";
    String section = source.section().isEmpty() ? "" : "section " + source.section() + ", ";
    out.println("from " + number + section + "page " + source.page() + " of " + source.report());
    out.println("  SHA-256 " + source.sha256());
    if (!source.text().isEmpty()) {
      out.println("  " + source.text());
    }
  }
}
