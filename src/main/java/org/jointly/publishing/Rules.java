package org.jointly.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.jointly.graph.InspectionGraph;
import org.jointly.graph.Iris;

/**
 * The rules of derived facts: SPARQL CONSTRUCT queries kept as files ({@code ontology/rules/*.rq}),
 * run in the order of their names over the union of the published graphs, passages left out. A
 * later rule sees what the earlier ones derived.
 */
final class Rules {
  /**
   * A rule.
   *
   * @param name the name of its file, without ending
   * @param query the query
   */
  record Rule(String name, Query query) {}

  private final List<Path> files;

  private Rules(List<Path> files) {
    this.files = files;
  }

  /** Returns the rules in a folder; none where there is no such folder. */
  static Rules in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new Rules(List.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new Rules(files.filter(file -> file.toString().endsWith(".rq")).sorted().toList());
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot list " + folder, failure);
    }
  }

  /** Tells sets of rules apart, see {@link Fingerprint}. */
  String fingerprint() {
    return Fingerprint.of(files);
  }

  /**
   * Returns what the rules speak of.
   *
   * @throws GraphFailure where a rule is not a CONSTRUCT query
   */
  RuleTerms terms() {
    return RuleTerms.of(files.stream().map(file -> rule(file).query()).toList());
  }

  /** Returns the names of the rules, in the order in which they run. */
  List<String> names() {
    return files.stream().map(file -> FilenameUtils.getBaseName(file.toString())).toList();
  }

  /**
   * Derives facts and adds them to the dataset, each rule's to a graph of its own.
   *
   * @return what each rule derived and no graph stated already, in order, marked as derived
   * @throws GraphFailure where a rule is not a CONSTRUCT query
   */
  List<InspectionGraph> derive(PublishedDataset dataset, Iris iris) {
    List<InspectionGraph> graphs = new ArrayList<>();
    for (Path file : files) {
      Rule rule = rule(file);
      Node graph = iris.graph("derived/" + rule.name());
      List<Triple> triples = new ArrayList<>(marks(graph, rule));
      found(rule, dataset.data()).stream()
          .filter(triple -> !dataset.states(triple))
          .sorted(TripleOrder.INSTANCE)
          .distinct()
          .forEach(triples::add);
      dataset.addTriples(graph, triples);
      graphs.add(new InspectionGraph(graph, graph, triples));
    }
    return graphs;
  }

  private static List<Triple> marks(Node graph, Rule rule) {
    return List.of(
        Triple.create(graph, RDF.type.asNode(), Iris.term("DerivedGraph")),
        Triple.create(
            graph, Iris.term("derivedBy"), NodeFactory.createLiteralString(rule.name() + ".rq")));
  }

  private static List<Triple> found(Rule rule, DatasetGraph data) {
    try (QueryExec running = QueryExec.dataset(data).query(rule.query()).build()) {
      List<Triple> triples = new ArrayList<>();
      running.constructTriples().forEachRemaining(triples::add);
      return triples;
    }
  }

  private static Rule rule(Path file) {
    String name = FilenameUtils.getBaseName(file.toString());
    try {
      Query query = QueryFactory.create(Files.readString(file));
      if (!query.isConstructType()) {
        throw new GraphFailure("The rule " + name + " is not a CONSTRUCT query");
      }
      return new Rule(name, query);
    } catch (QueryParseException malformed) {
      throw new GraphFailure("The rule " + name + ": " + malformed.getMessage(), malformed);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + file, failure);
    }
  }
}
