package org.jointly.server;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggregateRegistry;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jointly.publishing.search.FullText;

/**
 * Says in plain words why a query is not run here. The query engine refuses the same things by
 * itself; without this, some of them would be an empty answer instead of an error.
 */
final class QueryGuard {
  private static final List<String> COMPUTED =
      List.of(
          "java:",
          FullText.NAMESPACE,
          "http://jena.apache.org/ARQ/property#",
          "http://jena.hpl.hp.com/ARQ/property#",
          "http://jena.apache.org/ARQ/list#",
          "http://jena.hpl.hp.com/ARQ/list#");

  private final FunctionRegistry functions;
  private final Predicate<String> graphs;

  /**
   * Guards a dataset.
   *
   * @param functions the functions that a query may call
   * @param graphs tells whether the dataset holds a graph of that name
   */
  QueryGuard(FunctionRegistry functions, Predicate<String> graphs) {
    this.functions = functions;
    this.graphs = graphs;
  }

  /** Returns the reason not to run a query, empty where there is none. */
  Optional<String> refusal(Query query) {
    Finder finder = new Finder();
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), finder.operations, finder.expressions);
    }
    return finder.reason;
  }

  /** Returns the reason not to query the graphs that a request names, empty where there is none. */
  Optional<String> refusal(DatasetDescription wanted) {
    return Stream.concat(wanted.getDefaultGraphURIs().stream(), wanted.getNamedGraphURIs().stream())
        .filter(graphs.negate())
        .findFirst()
        .map(name -> "There is no graph <" + name + "> here, and this server fetches none.");
  }

  private final class Finder {
    private Optional<String> reason = Optional.empty();

    private final OpVisitorBase operations =
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            refuse("SERVICE is refused: this server does not query other servers.");
          }

          @Override
          public void visit(OpOrder order) {
            order.getConditions().forEach(each -> look(each.getExpression()));
          }

          @Override
          public void visit(OpGroup group) {
            group.getAggregators().forEach(each -> lookAt(each.getAggregator()));
          }

          @Override
          public void visit(OpUnfold unfolded) {
            refuse("UNFOLD is not offered here.");
          }

          @Override
          public void visit(OpPath path) {
            PathNames.of(path.getTriplePath().getPath()).forEach(Finder.this::lookAt);
          }

          @Override
          public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> lookAt(triple.getPredicate()));
          }
        };

    private final ExprVisitorBase expressions =
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionN function) {
            if (function instanceof E_Call) {
              refuse("CALL is not offered here: name the function itself.");
            } else if (function instanceof E_Function named) {
              lookAt(named.getFunctionIRI());
            }
          }
        };

    /** An aggregate has no class to name: those that are known are part of the query engine. */
    private void lookAt(Aggregator aggregate) {
      if (aggregate instanceof AggCustom custom
          && !AggregateRegistry.isRegistered(custom.getIRI())) {
        refuse("The aggregate <" + custom.getIRI() + "> is not offered here.");
      }
      Optional.ofNullable(aggregate.getExprList()).ifPresent(all -> all.forEach(this::look));
    }

    /** Looks into an expression where the walk through a query's operations leaves it out. */
    private void look(Expr expression) {
      Walker.walk(expression, operations, expressions);
    }

    private void lookAt(Node predicate) {
      if (predicate.isURI() && isComputed(predicate.getURI())) {
        refuse("The property function <" + predicate.getURI() + "> is not offered here.");
      }
    }

    private boolean isComputed(String address) {
      return COMPUTED.stream().anyMatch(address::startsWith) && !address.equals(FullText.PROPERTY);
    }

    private void lookAt(String function) {
      if (!functions.isRegistered(function)) {
        refuse("The function <" + function + "> is not offered here.");
      }
    }

    private void refuse(String why) {
      reason = Optional.of(why);
    }
  }
}
