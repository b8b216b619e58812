package org.jointly.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDF;
import org.jointly.graph.InspectionGraph;

/**
 * The properties and classes that rules ask for or state. Rules need no other statements, so that
 * deriving facts takes a small part of the memory that the graphs would.
 */
final class RuleTerms {
  private static final Node TYPE = RDF.type.asNode();

  private final Set<Node> properties = new HashSet<>();
  private final Set<Node> classes = new HashSet<>();
  private boolean all;

  private RuleTerms() {}

  /** Gathers the terms of CONSTRUCT queries. */
  static RuleTerms of(List<Query> rules) {
    RuleTerms terms = new RuleTerms();
    for (Query rule : rules) {
      Walker.walk(Algebra.compile(rule), terms.new Patterns(), new ExprVisitorBase());
      rule.getConstructTemplate().getTriples().forEach(terms::add);
    }
    return terms;
  }

  /** Tells whether a rule may ask for a statement. */
  boolean concern(Triple triple) {
    return all
        || properties.contains(triple.getPredicate())
        || TYPE.equals(triple.getPredicate()) && classes.contains(triple.getObject());
  }

  /** Returns the part of a graph that rules may ask for. */
  InspectionGraph part(InspectionGraph graph) {
    return new InspectionGraph(
        graph.name(), graph.report(), graph.triples().stream().filter(this::concern).toList());
  }

  private void add(Triple pattern) {
    if (TYPE.equals(pattern.getPredicate()) && pattern.getObject().isConcrete()) {
      classes.add(pattern.getObject());
    } else {
      add(pattern.getPredicate());
    }
  }

  /** A rule that asks for any property wants everything. */
  private void add(Node property) {
    all |= !property.isConcrete();
    properties.add(property);
  }

  private void add(Path path) {
    if (path instanceof P_Path0 step) {
      add(step.getNode());
    } else if (path instanceof P_Path1 one) {
      add(one.getSubPath());
    } else if (path instanceof P_Path2 two) {
      add(two.getLeft());
      add(two.getRight());
    } else {
      all = true;
    }
  }

  private final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpBGP patterns) {
      patterns.getPattern().forEach(RuleTerms.this::add);
    }

    @Override
    public void visit(OpTriple pattern) {
      add(pattern.getTriple());
    }

    @Override
    public void visit(OpQuadPattern patterns) {
      patterns.getBasicPattern().forEach(RuleTerms.this::add);
    }

    @Override
    public void visit(OpPath pattern) {
      TriplePath path = pattern.getTriplePath();
      if (path.isTriple()) {
        add(path.asTriple());
      } else {
        add(path.getPath());
      }
    }
  }
}
