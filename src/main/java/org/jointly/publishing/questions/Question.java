package org.jointly.publishing.questions;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jointly.graph.Iris;

/**
 * A question that people ask of the graph, with the query that answers it.
 *
 * @param name the name of its file, without number and ending
 * @param title the question
 * @param description how it is answered, and what the answer leaves out
 * @param parameters its parameters, in order
 * @param query the text of the query, without the heading
 */
public record Question(
    String name, String title, String description, List<Parameter> parameters, String query) {

  public Question {
    parameters = List.copyOf(parameters);
  }

  /**
   * Returns the query with the values of its parameters in their places: the lines {@code VALUES
   * $name { … }}, which hold {@code UNDEF} or, where a parameter is required, its example.
   *
   * @param given the values by parameter; blank ones count as not given
   * @throws BadParameter where one is unknown, missing or not of its type
   */
  public Query asked(Map<String, String> given, Iris iris) {
    return QueryFactory.create(filled(given, iris));
  }

  /**
   * Returns the text of the query with the values of its parameters in their places, laid out as in
   * its file.
   *
   * @param given the values by parameter; blank ones count as not given
   * @throws BadParameter where one is unknown, missing or not of its type
   */
  public String filled(Map<String, String> given, Iris iris) {
    given.keySet().forEach(this::known);
    String text = query;
    for (Parameter parameter : parameters) {
      String value = given.getOrDefault(parameter.name(), "");
      if (!value.isBlank()) {
        text = filled(text, parameter, parameter.value(value, iris));
      } else if (parameter.required()) {
        throw new BadParameter(parameter.name(), "is required, such as " + parameter.example());
      }
    }
    return text;
  }

  /** Returns the text of the query with the examples of its required parameters in their places. */
  public String example(Iris iris) {
    String text = query;
    for (Parameter parameter : parameters) {
      if (parameter.required()) {
        text = filled(text, parameter, parameter.value(parameter.example(), iris));
      }
    }
    return text;
  }

  private static String filled(String text, Parameter parameter, Node value) {
    String line = "VALUES $" + parameter.name() + " { " + NodeFmtLib.strNT(value) + " }";
    return Pattern.compile("VALUES \\$" + parameter.name() + " \\{[^}]*\\}")
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(line));
  }

  private void known(String name) {
    if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
      String names = String.join(", ", parameters.stream().map(Parameter::name).toList());
      throw new BadParameter(name, "is not one of this question's: " + names);
    }
  }
}
