package org.jointly.publishing.exports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The formats of networks. */
public enum NetworkFormat {
  GEXF(
      "GEXF 1.3",
      "Gephi opens it with its timeline, and so do Gephi Lite and sigma.js.",
      file(".gexf", "application/gexf+xml", new GexfWriter())),
  GRAPHML(
      "GraphML",
      "yEd, Gephi, Cytoscape, igraph for R and Python, NetworkX and JGraphT read it.",
      file(".graphml", "application/graphml+xml", new GraphMlWriter())),
  CYJS(
      "Cytoscape JSON",
      "Cytoscape imports it as a network from a file; Cytoscape.js draws it on a page.",
      file(".cyjs", "application/json", new CytoscapeWriter())),
  CX2(
      "CX2",
      "Cytoscape Web and NDEx read it, and Cytoscape from version 3.10 on.",
      file(".cx2", "application/json", new Cx2Writer())),
  DOT(
      "DOT",
      "Graphviz makes a picture of it: dot -Tsvg.",
      file(".dot", "text/vnd.graphviz; charset=utf-8", new DotWriter())),
  CSV(
      "CSV for spreadsheets",
      "Excel, LibreOffice and Google Sheets open it: a sheet of nodes and one of edges.",
      Csv.ZIP,
      Csv.NODES,
      Csv.EDGES),
  NEO4J(
      "CSV for Neo4j",
      "neo4j-admin database import takes it: --nodes=nodes.csv --relationships=edges.csv"
          + " --multiline-fields=true.",
      Csv.NEO4J_ZIP,
      Csv.NEO4J_NODES,
      Csv.NEO4J_EDGES),
  JSONLD(
      "JSON-LD",
      "RDF, for stores and libraries of linked data.",
      file(".jsonld", "application/ld+json", new JsonLdWriter()));

  /** The files of the formats that are pairs; an enumeration cannot name fields of its own. */
  private static final class Csv {
    private static final String TYPE = "text/csv; charset=utf-8; header=present";
    static final NetworkFile NODES = file("-nodes.csv", TYPE, SheetTables::nodes);
    static final NetworkFile EDGES = file("-edges.csv", TYPE, SheetTables::edges);
    static final NetworkFile NEO4J_NODES = file("-neo4j-nodes.csv", TYPE, Neo4jTables::nodes);
    static final NetworkFile NEO4J_EDGES = file("-neo4j-edges.csv", TYPE, Neo4jTables::edges);
    static final NetworkFile ZIP = zip(".csv.zip", NODES, EDGES);
    static final NetworkFile NEO4J_ZIP =
        zip(
            ".neo4j.zip",
            file("-nodes.csv", TYPE, Neo4jTables::nodes),
            file("-edges.csv", TYPE, Neo4jTables::edges));
  }

  private final String title;
  private final String use;
  private final NetworkFile whole;
  private final List<NetworkFile> parts;

  NetworkFormat(String title, String use, NetworkFile whole, NetworkFile... parts) {
    this.title = title;
    this.use = use;
    this.whole = whole;
    this.parts = List.of(parts);
  }

  private static NetworkFile file(String suffix, String mediaType, NetworkWriter writer) {
    return new NetworkFile(suffix, mediaType, writer);
  }

  private static NetworkFile zip(String suffix, NetworkFile... files) {
    return file(suffix, "application/zip", new ZipWriter(List.of(files)));
  }

  /** Returns the name by which commands know it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what people call it. */
  public String title() {
    return title;
  }

  /** Returns which tools open it, a sentence. */
  public String use() {
    return use;
  }

  /** Returns the file that holds a whole network. */
  public NetworkFile whole() {
    return whole;
  }

  /** Returns the files in which the parts are by themselves; none where one file has them all. */
  public List<NetworkFile> parts() {
    return parts;
  }

  /** Returns all files. */
  public Stream<NetworkFile> files() {
    return Stream.concat(Stream.of(whole), parts.stream());
  }
}
