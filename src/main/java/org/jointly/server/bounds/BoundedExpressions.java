package org.jointly.server.bounds;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.util.Context;

/**
 * Puts in place of what could run without end, or make texts without end, functions that give the
 * same values within bounds. A short query is enough for either.
 */
public final class BoundedExpressions extends ExprTransformCopy {
  /** How to make the bounded form of a function, given how many arguments it takes. */
  private record Bounded(int least, int most, Function<ExprList, Expr> form) {
    boolean takes(ExprList arguments) {
      return arguments.size() >= least && arguments.size() <= most;
    }
  }

  private static final Map<String, Bounded> NAMED =
      Map.of(
          ARQConstants.fnPrefix + "matches", new Bounded(2, 3, BoundedRegex::new),
          ARQConstants.fnPrefix + "replace", new Bounded(3, 4, BoundedReplace::new),
          ARQConstants.fnPrefix + "concat", new Bounded(0, Integer.MAX_VALUE, BoundedConcat::new));

  private BoundedExpressions() {}

  /** Bounds every query that runs under a context, before the engine computes constants. */
  public static void in(Context context) {
    RewriteFactory bounded =
        settings -> query -> Optimize.stdOptimizationFactory.create(settings).rewrite(of(query));
    context.set(ARQConstants.sysOptimizerFactory, bounded);
  }

  private static Op of(Op query) {
    return Transformer.transform(new TransformCopy(), new BoundedExpressions(), query);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    return function instanceof E_Multiply
        ? new BoundedProduct(left, right)
        : super.transform(function, left, right);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new BoundedRegex(arguments);
    } else if (function instanceof E_StrReplace) {
      return new BoundedReplace(arguments);
    } else if (function instanceof E_StrConcat) {
      return new BoundedConcat(arguments);
    } else if (function instanceof E_Function named) {
      return named(named, arguments);
    }
    return super.transform(function, arguments);
  }

  /** A call with too few arguments, or too many, is left to fail as it would. */
  private Expr named(E_Function function, ExprList arguments) {
    return Optional.ofNullable(NAMED.get(function.getFunctionIRI()))
        .filter(bounded -> bounded.takes(arguments))
        .map(bounded -> bounded.form().apply(arguments))
        .orElseGet(() -> super.transform(function, arguments));
  }

  /** Looks into {@code EXISTS}, as the engine's own rewriting does. */
  @Override
  public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
    ExprList bounded = new ExprList();
    arguments.forEach(each -> bounded.add(ExprTransformer.transform(this, each)));
    return function.copy(bounded, of(function.getGraphPattern()));
  }
}
