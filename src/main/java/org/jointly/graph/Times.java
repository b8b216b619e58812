package org.jointly.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Gives days, months and years the datatype of their own precision (XML Schema 2, 3.3.9 to 3.3.12).
 */
final class Times {
  private Times() {}

  /**
   * Makes a literal of {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY}, or of any other words.
   */
  static Node literal(String time) {
    if (isDay(time)) {
      return typed(time, XSDDatatype.XSDdate);
    }
    if (isMonth(time)) {
      return typed(time, XSDDatatype.XSDgYearMonth);
    }
    return time.matches("\\d{4}")
        ? typed(time, XSDDatatype.XSDgYear)
        : NodeFactory.createLiteralString(time);
  }

  /** Tells whether the words are a day, a month or a year. */
  static boolean isTime(String time) {
    return isDay(time) || isMonth(time) || time.matches("\\d{4}");
  }

  private static boolean isDay(String time) {
    return time.matches("\\d{4}-\\d\\d-\\d\\d") && parses(() -> LocalDate.parse(time));
  }

  private static boolean isMonth(String time) {
    return time.matches("\\d{4}-\\d\\d") && parses(() -> YearMonth.parse(time));
  }

  private static boolean parses(Runnable parser) {
    try {
      parser.run();
      return true;
    } catch (DateTimeException notOfTheCalendar) {
      return false;
    }
  }

  private static Node typed(String time, RDFDatatype type) {
    return NodeFactory.createLiteralDT(time, type);
  }
}
