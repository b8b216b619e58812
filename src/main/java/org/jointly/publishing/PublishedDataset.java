package org.jointly.publishing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jointly.graph.InspectionGraph;
import org.jointly.graph.Iris;

/**
 * Gathers graphs in memory. The default graph is the union of the published graphs, kept as a graph
 * of its own so that a query over all of them asks one index, not hundreds.
 */
public final class PublishedDataset {
  private final Graph union = GraphMemFactory.createDefaultGraphSameTerm();
  private final DatasetGraph data = DatasetGraphFactory.createGeneral(union);
  private final Iris iris;

  /** Makes a dataset without graphs, for IRIs below the default base. */
  public PublishedDataset() {
    this(new Iris());
  }

  private PublishedDataset(Iris iris) {
    this.iris = iris;
  }

  /**
   * Reads everything that is published: the ontology and its vocabularies, which the jar brings,
   * and a folder of graphs.
   *
   * @param graphs holds the reference graphs and below {@code inspections} those of the inspections
   * @throws GraphFailure where a file cannot be read, or is not what was built
   */
  public static PublishedDataset load(Path graphs) {
    Intactness built = Intactness.of(GraphFolder.published(graphs));
    return load(graphs, built, built.base());
  }

  /**
   * Reads the same of a folder that does not tell the base of its IRIs.
   *
   * @param base what the IRIs of things begin with
   * @throws GraphFailure where a file cannot be read, or is not what was built
   */
  public static PublishedDataset load(Path graphs, String base) {
    return load(graphs, Intactness.of(GraphFolder.published(graphs)), base);
  }

  private static PublishedDataset load(Path graphs, Intactness built, String base) {
    Iris iris = new Iris(base);
    PublishedDataset all = new PublishedDataset(iris);
    InOrder.each(references(graphs), file -> Statements.in(file).moved(iris), all::add);
    List<GraphFile> inspections = GraphFile.in(built.folder());
    built.checkComplete(inspections);
    InOrder.each(inspections, file -> Statements.in(file, built), all::add);
    return all;
  }

  /**
   * Lists what inspections refer to: ontology, vocabularies and the reference graphs, those of the
   * jar where the folder has none of its own.
   */
  static List<GraphFile> references(Path graphs) {
    List<GraphFile> files = new ArrayList<>(GraphFile.in(graphs));
    if (files.isEmpty()) {
      files.addAll(GraphFile.in(BundledFolder.graphs()));
    }
    files.add(
        new GraphFile(
            BundledFolder.ontology().resolve("jointly.ttl"), GraphNames.reference("ontology")));
    files.addAll(GraphFile.in(BundledFolder.ontology().resolve("vocabularies"), "vocabularies"));
    return files;
  }

  private void add(Statements statements) {
    statements.graphs().forEach(this::addTriples);
  }

  /**
   * Reads files and adds to the default graph alone what rules ask for, the IRIs moved to a base.
   * Keeps the memory of a build small however many reports.
   */
  void addForRules(List<GraphFile> files, Iris base, RuleTerms rules) {
    InOrder.each(
        files,
        file -> Statements.in(file).only(rules::concern).moved(base),
        asked -> asked.triples().forEach(union::add));
  }

  /** Adds to the default graph alone what rules ask for of a graph. */
  void addForRules(InspectionGraph ofRules) {
    ofRules.triples().forEach(union::add);
  }

  /** Adds the graph of an inspection or a sample. */
  public PublishedDataset add(InspectionGraph graph) {
    addTriples(graph.name(), graph.triples());
    return this;
  }

  /** Adds triples to a graph. */
  public PublishedDataset addTriples(Node name, List<Triple> triples) {
    Graph graph = data.getGraph(name);
    triples.forEach(graph::add);
    if (GraphNames.isPublished(name)) {
      triples.forEach(union::add);
    }
    return this;
  }

  /** Tells whether a published graph states it. */
  boolean states(Triple triple) {
    return union.contains(triple);
  }

  /** Returns the dataset; add nothing to it once it is served. */
  public DatasetGraph data() {
    return data;
  }

  /** Returns the named graphs alone, for stores that unite them themselves. */
  public DatasetGraph named() {
    DatasetGraph named = DatasetGraphFactory.createGeneral();
    data.listGraphNodes().forEachRemaining(name -> named.addGraph(name, data.getGraph(name)));
    return named;
  }

  /** Returns what mints the IRIs of the things in these graphs. */
  public Iris iris() {
    return iris;
  }

  /** Returns the number of triples in the default graph. */
  public long triples() {
    return union.size();
  }
}
