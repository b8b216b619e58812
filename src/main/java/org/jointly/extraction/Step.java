package org.jointly.extraction;

import org.jointly.model.Report;
import org.jointly.model.ReportFacts;

/** Finds one family of facts. Must be thread-safe and a pure function of what it is given. */
@FunctionalInterface
public interface Step {

  /**
   * Returns the facts with those of this family added. Reads what earlier steps found, never
   * changes it; states what could not be used as a problem, never as an exception.
   */
  ReportFacts add(Report report, ReportFacts facts);
}
