package org.jointly.graph;

import org.jointly.model.Listing;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;

/**
 * States the facts of a report as RDF, every fact with the passage and the rule it comes from.
 * Depends on its arguments alone; safe to share between threads.
 */
public final class FactsGraph {
  private final Iris iris;
  private final Options options;

  /** Makes graphs with IRIs below a base. */
  public FactsGraph(Iris iris, Options options) {
    this.iris = iris;
    this.options = options;
  }

  /**
   * States the facts of one report.
   *
   * @param report the report that the facts were found in
   * @param facts what was found
   * @param listing what a manifest says of the report's file
   */
  public InspectionGraph of(Report report, ReportFacts facts, Listing listing) {
    Scope scope = new Scope(iris, options, report, facts, listing);
    HeadStatements.add(scope);
    JudgementStatements.add(scope);
    RecommendationStatements.add(scope);
    PostStatements.add(scope);
    ObservationStatements.add(scope);
    ArrangementStatements.add(scope);
    PassageStatements.add(scope);
    GraphStatements.add(scope);
    return new InspectionGraph(scope.graph(), scope.report(), scope.statements().triples());
  }
}
