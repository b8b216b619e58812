package org.jointly.server;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Tells whether the answer of a query hangs on what is in a graph. */
final class Reading extends OpVisitorBase {
  private boolean found;

  private Reading() {}

  /**
   * Tells whether a query matches a pattern with a graph anywhere, or describes from one that it
   * names itself. What is described without a pattern, from a graph that only the request names,
   * may be described by nothing (the W3C's tests of the SPARQL Protocol ask for such an answer).
   */
  static boolean readsGraphs(Query query) {
    if (query.getQueryPattern() == null) {
      return query.isDescribeType() && query.hasDatasetDescription();
    }
    Reading reading = new Reading();
    Walker.walk(Algebra.compile(query.getQueryPattern()), reading, new ExprVisitorBase());
    return reading.found;
  }

  @Override
  public void visit(OpBGP pattern) {
    found |= !pattern.getPattern().isEmpty();
  }

  @Override
  public void visit(OpPath path) {
    found = true;
  }

  @Override
  public void visit(OpGraph graph) {
    found = true;
  }
}
