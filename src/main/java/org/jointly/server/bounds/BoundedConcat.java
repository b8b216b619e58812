package org.jointly.server.bounds;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** Joins as {@code CONCAT} does (SPARQL 1.1, section 17.4.3.12), no text beyond the bound. */
final class BoundedConcat extends E_StrConcat {
  BoundedConcat(ExprList arguments) {
    super(arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    Outgrown.check(arguments.stream().mapToLong(each -> each.asString().length()).sum());
    return super.eval(arguments);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedConcat(arguments);
  }
}
