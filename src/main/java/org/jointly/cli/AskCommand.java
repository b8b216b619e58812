package org.jointly.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.WriterOutputStream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.jointly.publishing.PublishedDataset;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.KnownThings;
import org.jointly.publishing.questions.Parameter;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks one of the questions that the program brings along, or lists them. */
@Command(
    name = "ask",
    description = "Ask one of the questions that come with the graph; without a name, list them.",
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GraphsOption graphs;

  @Parameters(index = "0", arity = "0..1", paramLabel = "QUESTION", description = "Its name.")
  private String name = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PARAMETER=VALUE",
      description = "Its parameters, such as authority=E09000020.")
  private Map<String, String> given = new LinkedHashMap<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.")
  private AnswerFormat format;

  @Override
  public Integer call() throws IOException {
    if (name.isEmpty()) {
      Questions.bundled().forEach(this::list);
      return 0;
    }
    answer(Questions.named(name).orElseThrow(() -> wrong("There is no question " + name)));
    return 0;
  }

  private void answer(Question question) throws IOException {
    PublishedDataset dataset = graphs.load();
    Query query = asked(question, dataset);
    try (OutputStream bytes = bytes();
        QueryExec running = QueryExec.dataset(dataset.data()).query(query).build()) {
      format.write(running, query, bytes);
    }
  }

  private Query asked(Question question, PublishedDataset dataset) {
    try {
      Query query = question.asked(given, dataset.iris());
      new KnownThings(dataset.data().getDefaultGraph(), dataset.iris())
          .check(question.parameters(), given);
      return query;
    } catch (BadParameter bad) {
      throw wrong(bad.getMessage());
    }
  }

  private OutputStream bytes() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    return WriterOutputStream.builder().setWriter(out).setCharset(StandardCharsets.UTF_8).get();
  }

  private void list(Question question) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s%n  %s%n", question.name(), question.title());
    question.parameters().forEach(each -> list(each, out));
  }

  /** Lists a parameter of a question or a network. */
  static void list(Parameter parameter, PrintWriter out) {
    out.printf(
        "    %s=%s%s  %s%n",
        parameter.name(),
        parameter.example(),
        parameter.required() ? " (required)" : "",
        parameter.text());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
