package org.jointly.server.bounds;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** Multiplies (SPARQL 1.1, section 17.3), no whole or decimal number beyond the bound. */
final class BoundedProduct extends E_Multiply {
  /** Bits of a whole number, or of a decimal one without its point: some 30,000 digits. */
  private static final int MOST_BITS = 100_000;

  BoundedProduct(Expr left, Expr right) {
    super(left, right);
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    if (bits(left) + bits(right) > MOST_BITS) {
      Outgrown.check(Long.MAX_VALUE);
    }
    return super.eval(left, right);
  }

  private static long bits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength();
    }
    return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
  }

  @Override
  public Expr copy(Expr left, Expr right) {
    return new BoundedProduct(left, right);
  }
}
