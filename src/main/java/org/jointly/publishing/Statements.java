package org.jointly.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.iri3986.provider.IRIProvider3986;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jointly.graph.Iris;

/**
 * What a graph file states.
 *
 * @param graphs its triples, by the graph they belong to
 */
record Statements(Map<Node, List<Triple>> graphs) {
  /** Jena's second resolver of IRIs, which takes a fraction of the time of the one it prefers. */
  private static final IRIxResolver RESOLVER =
      IRIxResolver.create(new IRIProvider3986().create("urn:jointly:"))
          .allowRelative(false)
          .build();

  /**
   * Reads a file.
   *
   * @throws GraphFailure where it is not a graph
   */
  static Statements in(GraphFile file) {
    return in(file, bytes(file));
  }

  /** Reads a file that was built; checks the very bytes that are read. */
  static Statements in(GraphFile file, Intactness built) {
    byte[] bytes = bytes(file);
    Statements statements = in(file, bytes);
    built.check(file, bytes);
    return statements;
  }

  private static byte[] bytes(GraphFile file) {
    try {
      return Files.readAllBytes(file.path());
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + file.path(), failure);
    }
  }

  private static Statements in(GraphFile file, byte[] bytes) {
    Collector collector = new Collector(file.graph());
    try {
      RDFParser.source(new ByteArrayInputStream(bytes))
          .lang(Lang.TRIG)
          .resolver(RESOLVER.clone())
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(collector);
      return new Statements(collector.graphs);
    } catch (RiotException malformed) {
      throw new GraphFailure(file.path() + " is not a graph: " + malformed.getMessage(), malformed);
    }
  }

  /** Returns all triples, whatever graph they belong to. */
  Stream<Triple> triples() {
    return graphs.values().stream().flatMap(List::stream);
  }

  /** Returns the same with all IRIs moved to a base. */
  Statements moved(Iris base) {
    Map<Node, List<Triple>> moved = new LinkedHashMap<>();
    graphs.forEach(
        (name, triples) ->
            moved.put(
                base.rebase(name), triples.stream().map(triple -> moved(triple, base)).toList()));
    return new Statements(moved);
  }

  private static Triple moved(Triple triple, Iris base) {
    return Triple.create(
        base.rebase(triple.getSubject()),
        base.rebase(triple.getPredicate()),
        base.rebase(triple.getObject()));
  }

  /** Returns those that meet a condition. */
  Statements only(Predicate<Triple> condition) {
    Map<Node, List<Triple>> some = new LinkedHashMap<>();
    graphs.forEach((name, triples) -> some.put(name, triples.stream().filter(condition).toList()));
    return new Statements(some);
  }

  /** Gathers triples by graph; those of no graph belong to that of the file. */
  private static final class Collector extends StreamRDFBase {
    private final Map<Node, List<Triple>> graphs = new LinkedHashMap<>();
    private final Node ofFile;

    Collector(Node ofFile) {
      this.ofFile = ofFile;
    }

    @Override
    public void triple(Triple triple) {
      add(ofFile, triple);
    }

    @Override
    public void quad(Quad quad) {
      add(quad.isDefaultGraph() ? ofFile : quad.getGraph(), quad.asTriple());
    }

    private void add(Node graph, Triple triple) {
      graphs.computeIfAbsent(graph, name -> new ArrayList<>()).add(triple);
    }
  }
}
