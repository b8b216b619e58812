package org.jointly.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.jointly.cli.ReportInputs.Extracted;
import org.jointly.extraction.FactsJson;
import org.jointly.graph.FactsGraph;
import org.jointly.graph.InspectionGraph;
import org.jointly.graph.Iris;
import org.jointly.graph.Options;
import org.jointly.graph.Prefixes;

/** The forms in which the facts of one report can be written; the name is also the ending. */
enum FactsFormat {
  json("json") {
    @Override
    String write(Extracted extracted) {
      return FactsJson.write(extracted.report(), extracted.facts());
    }
  },

  turtle("ttl") {
    @Override
    String write(Extracted extracted) {
      Graph graph = graph(extracted).graph();
      Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
      return RDFWriter.source(graph).format(RDFFormat.TURTLE_BLOCKS).asString();
    }
  },

  trig("trig") {
    @Override
    String write(Extracted extracted) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      graph(extracted).writeTo(bytes);
      return bytes.toString(StandardCharsets.UTF_8);
    }
  };

  private final String ending;

  FactsFormat(String ending) {
    this.ending = ending;
  }

  /** Returns the ending of files in this form, without a dot. */
  String ending() {
    return ending;
  }

  /** Writes the facts of one report, ending in a line feed. */
  abstract String write(Extracted extracted);

  private static InspectionGraph graph(Extracted extracted) {
    Options options = new Options(true, Version.number());
    return new FactsGraph(new Iris(), options)
        .of(extracted.report(), extracted.facts(), extracted.listing());
  }
}
