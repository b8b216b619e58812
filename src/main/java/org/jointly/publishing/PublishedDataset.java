package org.jointly.publishing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
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
    return load(graphs, BuildIndex.base(GraphFolder.published(graphs)));
  }

  /**
   * Reads the same of a folder that does not tell the base of its IRIs.
   *
   * @param base what the IRIs of things begin with
   * @throws GraphFailure where a file cannot be read
   */
  public static PublishedDataset load(Path graphs, String base) {
    Path inspections = GraphFolder.published(graphs);
    Iris iris = new Iris(base);
    PublishedDataset all = new PublishedDataset(iris);
    all.add(references(graphs), iris).add(GraphFile.in(inspections));
    Intactness.check(inspections);
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

  /** Reads files and adds what they hold; they are read side by side and added in their order. */
  public PublishedDataset add(List<GraphFile> files) {
    files.stream().parallel().map(PublishedDataset::read).forEachOrdered(this::addQuads);
    return this;
  }

  /** Reads files and adds what they hold, their IRIs moved to a base. */
  PublishedDataset add(List<GraphFile> files, Iris base) {
    files.stream()
        .parallel()
        .map(PublishedDataset::read)
        .forEachOrdered(quads -> addQuads(quads.stream().map(quad -> moved(quad, base)).toList()));
    return this;
  }

  /**
   * Reads files and adds to the default graph alone what rules ask for, the IRIs moved to a base.
   * Keeps the memory of a build small however many reports.
   */
  PublishedDataset addForRules(List<GraphFile> files, Iris base, RuleTerms rules) {
    files.stream()
        .parallel()
        .map(file -> read(file).stream().filter(quad -> rules.concern(quad.asTriple())).toList())
        .forEachOrdered(quads -> quads.forEach(quad -> union.add(moved(quad, base).asTriple())));
    return this;
  }

  /** Adds to the default graph alone what rules ask for of a graph. */
  void addForRules(InspectionGraph ofRules) {
    ofRules.triples().forEach(union::add);
  }

  private static Quad moved(Quad quad, Iris base) {
    return Quad.create(
        base.rebase(quad.getGraph()),
        base.rebase(quad.getSubject()),
        base.rebase(quad.getPredicate()),
        base.rebase(quad.getObject()));
  }

  /** Adds the graph of an inspection or a sample. */
  public PublishedDataset add(InspectionGraph graph) {
    addTriples(graph.name(), graph.triples());
    return this;
  }

  /** Adds triples to a graph. */
  public PublishedDataset addTriples(Node name, List<Triple> triples) {
    addQuads(triples.stream().map(triple -> Quad.create(name, triple)).toList());
    return this;
  }

  /** Tells whether a published graph states it. */
  boolean states(Triple triple) {
    return union.contains(triple);
  }

  private synchronized void addQuads(List<Quad> quads) {
    for (Quad quad : quads) {
      data.add(quad);
      if (GraphNames.isPublished(quad.getGraph())) {
        union.add(quad.asTriple());
      }
    }
  }

  static List<Quad> read(GraphFile file) {
    List<Quad> quads = new ArrayList<>();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file.path()))) {
      RDFParser.source(bytes)
          .lang(Lang.TRIG)
          .base("urn:jointly:")
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(collector(file.graph(), quads));
      return quads;
    } catch (RiotException malformed) {
      throw new GraphFailure(file.path() + " is not a graph: " + malformed.getMessage(), malformed);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + file.path(), failure);
    }
  }

  private static StreamRDFBase collector(Node graph, List<Quad> quads) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        quads.add(Quad.create(graph, triple));
      }

      @Override
      public void quad(Quad quad) {
        quads.add(quad.isDefaultGraph() ? Quad.create(graph, quad.asTriple()) : quad);
      }
    };
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
