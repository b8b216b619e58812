package org.jointly.publishing.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jointly.graph.Iris;
import org.jointly.graph.Prefixes;
import org.jointly.publishing.GraphNames;

/** A file that holds the published data whole, or all of it but where it comes from. */
public enum Dump {
  TRIG("jointly.trig.gz", "TriG", "application/trig", RDFFormat.TRIG_BLOCKS, true),
  N_QUADS("jointly.nq.gz", "N-Quads", "application/n-quads", RDFFormat.NQUADS, true),
  TRIG_FACTS("jointly-facts.trig.gz", "TriG", "application/trig", RDFFormat.TRIG_BLOCKS, false),
  N_QUADS_FACTS("jointly-facts.nq.gz", "N-Quads", "application/n-quads", RDFFormat.NQUADS, false);

  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final List<Node> PLACES = List.of(Iris.term("Passage"), Iris.term("Section"));

  private final String file;
  private final String title;
  private final String mediaType;
  private final RDFFormat format;
  private final boolean provenance;

  Dump(String file, String title, String mediaType, RDFFormat format, boolean provenance) {
    this.file = file;
    this.title = title;
    this.mediaType = mediaType;
    this.format = format;
    this.provenance = provenance;
  }

  /** Returns the name of the file. */
  public String file() {
    return file;
  }

  /** Returns what it is, for a reader. */
  public String title() {
    return title + (provenance ? ", with provenance" : ", without provenance");
  }

  /** Returns the media type of what the compressed file holds. */
  public String mediaType() {
    return mediaType;
  }

  /** Writes the published graphs of a dataset, compressed; the samples are left out. */
  public byte[] bytes(DatasetGraph data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes, 1 << 16)) {
      write(data, StreamRDFWriter.getWriterStream(out, format));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  private void write(DatasetGraph data, StreamRDF out) {
    Predicate<Triple> kept = provenance ? triple -> true : facts(data.getDefaultGraph());
    out.start();
    Prefixes.ALL.forEach(out::prefix);
    names(data)
        .forEach(
            name ->
                Iter.asStream(data.getGraph(name).find())
                    .filter(kept)
                    .forEach(triple -> out.quad(Quad.create(name, triple))));
    out.finish();
  }

  private static Stream<Node> names(DatasetGraph data) {
    return Iter.asStream(data.listGraphNodes()).filter(GraphNames::isPublished).sorted(BY_NAME);
  }

  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

  /** Leaves out passages, sections and every statement that leads to where a fact stands. */
  private static Predicate<Triple> facts(Graph all) {
    Set<Node> ways = new HashSet<>(Set.of(DERIVED_FROM, Iris.term("foundBy")));
    all.find(Node.ANY, RDFS.subPropertyOf.asNode(), DERIVED_FROM)
        .forEachRemaining(each -> ways.add(each.getSubject()));
    return triple ->
        !ways.contains(triple.getPredicate())
            && PLACES.stream()
                .noneMatch(place -> all.contains(triple.getSubject(), RDF.type.asNode(), place));
  }
}
