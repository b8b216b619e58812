package org.jointly.publishing.questions;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the file of a question: a SPARQL query under a heading of comment lines.
 *
 * <pre>
 * #+ title: Which authorities share which services?
 * #+ description: How it is answered.
 * #+ parameter: date | xsd:date | optional | 2016-06-30 | What was known on this day.
 * </pre>
 */
final class QuestionFile {
  private static final String MARK = "#+ ";
  private static final int FIELDS = 5;

  private QuestionFile() {}

  /**
   * Reads a question.
   *
   * @param name the file's name, such as {@code 01-who-shares-what.rq}
   * @throws IllegalArgumentException where the heading is not of the form
   */
  static Question read(String name, String text) {
    List<String> heading = new ArrayList<>();
    StringBuilder query = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith(MARK)) {
        heading.add(line.substring(MARK.length()));
      } else {
        query.append(line).append('\n');
      }
    }
    return new Question(
        name.replaceAll("^\\d+-|\\.rq$", ""),
        one(name, heading, "title"),
        one(name, heading, "description"),
        all(heading, "parameter").stream().map(line -> parameter(name, line)).toList(),
        query.toString().strip() + "\n");
  }

  private static String one(String name, List<String> heading, String key) {
    List<String> found = all(heading, key);
    if (found.size() != 1) {
      throw new IllegalArgumentException(name + " needs one line '" + MARK + key + ":'");
    }
    return found.get(0);
  }

  private static List<String> all(List<String> heading, String key) {
    return heading.stream()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2).strip())
        .toList();
  }

  private static Parameter parameter(String name, String line) {
    String[] fields = line.split("\\s*\\|\\s*");
    if (fields.length != FIELDS || !fields[2].matches("required|optional")) {
      throw new IllegalArgumentException(name + ": not a parameter: " + line);
    }
    return new Parameter(fields[0], fields[1], fields[2].equals("required"), fields[3], fields[4]);
  }
}
