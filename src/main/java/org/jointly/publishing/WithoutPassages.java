package org.jointly.publishing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jointly.graph.Iris;

/** Leaves out of a graph what describes the report's passages and sections. */
final class WithoutPassages {
  private static final Set<Node> KINDS = Set.of(Iris.term("Passage"), Iris.term("Section"));

  private WithoutPassages() {}

  static List<Quad> of(List<Quad> quads) {
    Set<Node> places =
        quads.stream()
            .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
            .filter(quad -> KINDS.contains(quad.getObject()))
            .map(Quad::getSubject)
            .collect(Collectors.toSet());
    return quads.stream().filter(quad -> !places.contains(quad.getSubject())).toList();
  }
}
