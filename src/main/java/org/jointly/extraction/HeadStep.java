package org.jointly.extraction;

import org.jointly.model.Listing;
import org.jointly.model.Outcome;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;

/** Decides whether a file is an inspection report that can be read, and begins its facts. */
@FunctionalInterface
public interface HeadStep {

  /** Returns facts with the head of the report, or the problem for which it is rejected. */
  Outcome<ReportFacts> begin(Report report, Listing listing);
}
