package org.jointly.publishing;

import java.util.List;

/**
 * Why a graph says what it says of a thing.
 *
 * @param graph the name of the graph
 * @param maker the software and its version, or the rule of derived facts, that made the graph;
 *     empty for reference data
 * @param statements what the graph says
 * @param rules the names of the extraction rules that found it
 * @param sources the passages it comes from
 */
public record Explanation(
    String graph,
    String maker,
    List<Statement> statements,
    List<String> rules,
    List<Source> sources) {

  /**
   * A statement.
   *
   * @param property its property, shortened where a prefix is known
   * @param value its value, shortened likewise
   */
  public record Statement(String property, String value) {}

  /**
   * A passage of a report.
   *
   * @param passage its IRI
   * @param report the file of the report
   * @param sha256 the SHA-256 of that file
   * @param section the headings above it
   * @param number its printed number; empty where it has none
   * @param page the page it begins on
   * @param text its words; empty where the graph was built without texts
   */
  public record Source(
      String passage,
      String report,
      String sha256,
      String section,
      String number,
      String page,
      String text) {}
}
