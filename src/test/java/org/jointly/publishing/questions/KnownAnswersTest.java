package org.jointly.publishing.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jointly.publishing.BundledFolder;
import org.jointly.publishing.PublishedDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every question, asked of the published graph, gives an answer that is known from reading the
 * reports. A row of {@code known-answers.csv} names cells that stand in one row of the answer, in
 * their order.
 */
class KnownAnswersTest {
  private static final String ANSWERS = "/org/jointly/questions/known-answers.csv";
  private static PublishedDataset published;

  @BeforeAll
  static void load() {
    published = PublishedDataset.load(BundledFolder.graphs());
  }

  @ParameterizedTest
  @CsvFileSource(resources = ANSWERS, numLinesToSkip = 1)
  void isInTheAnswer(String question, String parameters, String row) {
    List<String> wanted = Arrays.asList(row.split("\\|"));

    assertThat(answer(question, given(parameters)))
        .anySatisfy(cells -> assertThat(cells).containsSubsequence(wanted));
  }

  /** Counts of positive, negative and mixed findings add up to all of them. */
  @Test
  void countsEveryFindingOnce() {
    for (List<String> row : answer("benefits-and-costs", Map.of())) {
      int all = Integer.parseInt(row.get(2));
      int parts = row.subList(3, 6).stream().mapToInt(Integer::parseInt).sum();
      assertThat(parts).as(row.toString()).isEqualTo(all);
    }
  }

  private static Map<String, String> given(String parameters) {
    if (parameters == null) {
      return Map.of();
    }
    return Arrays.stream(parameters.split(";"))
        .map(parameter -> parameter.split("=", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
  }

  private static List<List<String>> answer(String name, Map<String, String> given) {
    Question question = Questions.named(name).orElseThrow();
    try (QueryExec asking =
        QueryExec.dataset(published.data())
            .query(question.asked(given, published.iris()))
            .build()) {
      RowSet rows = asking.select();
      List<List<String>> answer = new ArrayList<>();
      rows.forEachRemaining(row -> answer.add(cells(rows, row)));
      return answer;
    }
  }

  private static List<String> cells(RowSet rows, Binding row) {
    return rows.getResultVars().stream().map(variable -> cell(row.get(variable))).toList();
  }

  private static String cell(Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
