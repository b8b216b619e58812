package org.jointly.publishing.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.jointly.graph.Iris;
import org.jointly.graph.Prefixes;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.Parameter;
import org.jointly.publishing.questions.QueryText;
import org.jointly.publishing.questions.Question;

/**
 * One of the queries that a network is made of.
 *
 * @param text the query and its heading
 */
public record NetworkQuery(QueryText text) {

  /**
   * Reads a query; the project's prefixes are known in it, and it needs no heading.
   *
   * @param file the name of its file, for messages
   * @throws NetworkProblem where it is no SELECT query
   */
  public static NetworkQuery read(String file, String text) {
    NetworkQuery made = new NetworkQuery(QueryText.read(file, text));
    if (!made.asked(Map.of(), new Iris()).isSelectType()) {
      throw new NetworkProblem(file + " is no SELECT query");
    }
    return made;
  }

  /** Declares prefixes before the text's own, on its first line so that line numbers stay. */
  private static String withPrefixes(String text) {
    StringBuilder prefixes = new StringBuilder();
    Prefixes.ALL.forEach((name, iri) -> prefixes.append("PREFIX %s: <%s> ".formatted(name, iri)));
    return prefixes + text;
  }

  /** Returns what the heading says under a key, empty where it says nothing. */
  String said(String key) {
    return text.all(key).stream().findFirst().orElse("");
  }

  /** Returns what the heading says of columns, by name. */
  Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String line : text.all("column")) {
      String[] fields = line.split("\\s*\\|\\s*", 2);
      columns.put(fields[0], fields.length < 2 ? "" : fields[1]);
    }
    return columns;
  }

  /**
   * Returns the query with the values of its parameters in their places.
   *
   * @throws BadParameter where one is unknown, missing or not of its type
   * @throws NetworkProblem where it is no query
   */
  Query asked(Map<String, String> given, Iris iris) {
    try {
      Question known =
          new Question(text.file(), "", "", text.parameters(), withPrefixes(text.query()));
      return known.asked(given, iris);
    } catch (QueryException malformed) {
      String reason = malformed.getMessage().lines().findFirst().orElse("");
      throw new NetworkProblem(text.file() + " is no query: " + reason);
    }
  }

  /** Returns it in the form of the questions, whose way with parameters it shares. */
  public Question question() {
    return new Question(text.file(), "", "", text.parameters(), text.query());
  }

  /** Returns the parameters it takes. */
  List<Parameter> parameters() {
    return text.parameters();
  }
}
