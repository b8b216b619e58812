package org.jointly.graph;

import java.io.OutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes graphs as TriG in the order of their statements. */
final class GraphText {
  private GraphText() {}

  static void write(InspectionGraph graph, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    writer.start();
    Prefixes.ALL.forEach(writer::prefix);
    for (Triple triple : graph.triples()) {
      writer.quad(Quad.create(graph.name(), triple));
    }
    writer.finish();
  }
}
