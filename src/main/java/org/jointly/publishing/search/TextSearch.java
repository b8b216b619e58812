package org.jointly.publishing.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;

/**
 * The property {@code text:query} of jena-text, with three differences: what is found comes in the
 * order of its score, what cannot be looked for is an error, and the graphs that {@code FROM} names
 * are kept to.
 */
final class TextSearch extends TextQueryPF {
  /** Holds the score where the query does not ask for it; a name that no query can write. */
  private static final Var SCORE = Var.alloc(".score");

  private final Supplier<WordIndex> index;

  TextSearch(Supplier<WordIndex> index) {
    this.index = index;
  }

  @Override
  public void build(
      PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
    WordIndex made = index.get();
    TextArguments.check(made.getDocDef(), object, false);
    context.getContext().set(TextQuery.textIndex, made);
    super.build(subject, predicate, object, context);
  }

  @Override
  public QueryIterator exec(
      Binding row,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext context) {
    PropFuncArg filled = Substitute.substitute(object, row);
    TextArguments.check(index.get().getDocDef(), filled, true);
    PropFuncArg scored = scored(subject);
    Var score = Var.alloc(scored.getArg(1));
    List<Binding> found = new ArrayList<>();
    for (ExecutionContext each : searched(context)) {
      super.exec(row, scored, predicate, filled, each).forEachRemaining(found::add);
    }
    Stream<Binding> ranked = found.stream().sorted(byScore(score)).distinct();
    int limit = TextArguments.limit(filled);
    Stream<Binding> wanted = limit < 1 ? ranked : ranked.limit(limit);
    return QueryIterPlainWrapper.create(wanted.iterator(), context);
  }

  private static PropFuncArg scored(PropFuncArg subject) {
    List<Node> asked = subject.isList() ? subject.getArgList() : List.of(subject.getArg());
    return asked.size() > 1
        ? subject
        : new PropFuncArg(Stream.concat(asked.stream(), Stream.of(SCORE)).toList());
  }

  private static Comparator<Binding> byScore(Var score) {
    return Comparator.comparing(row -> -((Number) row.get(score).getLiteralValue()).floatValue());
  }

  /** Returns a context for each graph that is looked into, by which Jena knows the graph. */
  private static List<ExecutionContext> searched(ExecutionContext context) {
    return SearchedGraphs.of(context).stream().map(graph -> in(graph, context)).toList();
  }

  private static ExecutionContext in(Node graph, ExecutionContext context) {
    return ExecutionContext.copyChangeActiveGraph(
        context, GraphView.createNamedGraph(context.getDataset(), graph));
  }
}
