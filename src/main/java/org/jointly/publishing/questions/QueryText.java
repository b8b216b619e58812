package org.jointly.publishing.questions;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a SPARQL query, apart from the heading of comment lines above it.
 *
 * <pre>
 * #+ title: Which authorities share which services?
 * #+ parameter: date | xsd:date | optional | 2016-06-30 | What was known on this day.
 * </pre>
 *
 * @param file the name of its file, for messages
 * @param heading the lines of the heading, without their mark
 * @param query the query, with a closing line break
 */
public record QueryText(String file, List<String> heading, String query) {
  private static final String MARK = "#+ ";
  private static final int FIELDS = 5;

  public QueryText {
    heading = List.copyOf(heading);
  }

  /** Reads the text of a file. */
  public static QueryText read(String file, String text) {
    List<String> heading = new ArrayList<>();
    StringBuilder query = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith(MARK)) {
        heading.add(line.substring(MARK.length()));
      } else {
        query.append(line).append('\n');
      }
    }
    return new QueryText(file, heading, query.toString().strip() + "\n");
  }

  /** Returns what the heading says under a key, line by line. */
  public List<String> all(String key) {
    return heading.stream()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2).strip())
        .toList();
  }

  /**
   * Returns what the heading says under a key.
   *
   * @throws IllegalArgumentException where it says nothing, or more than one thing
   */
  String one(String key) {
    List<String> found = all(key);
    if (found.size() != 1) {
      throw new IllegalArgumentException(file + " needs one line '" + MARK + key + ":'");
    }
    return found.get(0);
  }

  /**
   * Returns the parameters that the heading declares.
   *
   * @throws IllegalArgumentException where a declaration is not of the form
   */
  public List<Parameter> parameters() {
    return all("parameter").stream().map(this::parameter).toList();
  }

  private Parameter parameter(String line) {
    String[] fields = line.split("\\s*\\|\\s*");
    if (fields.length != FIELDS || !fields[2].matches("required|optional")) {
      throw new IllegalArgumentException(file + ": not a parameter: " + line);
    }
    return new Parameter(fields[0], fields[1], fields[2].equals("required"), fields[3], fields[4]);
  }
}
