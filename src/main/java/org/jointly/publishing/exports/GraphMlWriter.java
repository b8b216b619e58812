package org.jointly.publishing.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Writes GraphML. Its schema allows no IRI as the id of a node, so ids are numbered and the IRIs
 * are data. It has no time: spells and values that change are texts, parted by semicolons.
 */
final class GraphMlWriter implements NetworkWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @Override
  public void write(Network network, OutputStream out) throws IOException {
    Xml.write(out, xml -> document(network, xml));
  }

  private static void document(Network network, Xml xml) throws XMLStreamException {
    xml.root("graphml", NAMESPACE, NAMESPACE + "/1.0/graphml.xsd");
    xml.text("desc", network.about().title() + ". " + network.about().description());
    for (FlatTable table : List.of(FlatTable.nodes(network), FlatTable.edges(network))) {
      for (FlatTable.Column column : table.columns()) {
        key(table.of(), column, xml);
      }
    }
    String direction = network.about().directed() ? "directed" : "undirected";
    xml.open("graph", "id", "network", "edgedefault", direction);
    Map<String, String> ids = nodes(network, xml);
    edges(network, ids, xml);
    xml.close();
    xml.close();
  }

  private static void key(String of, FlatTable.Column column, Xml xml) throws XMLStreamException {
    xml.open("key", "id", key(of, column), "for", of);
    xml.attributes("attr.name", column.name(), "attr.type", column.type().plainName());
    if (!column.text().isEmpty()) {
      xml.text("desc", column.text());
    }
    xml.close();
  }

  private static String key(String of, FlatTable.Column column) {
    return of + "-" + column.name();
  }

  private static Map<String, String> nodes(Network network, Xml xml) throws XMLStreamException {
    FlatTable table = FlatTable.nodes(network);
    Map<String, String> ids = new HashMap<>();
    for (NetworkNode node : network.nodes()) {
      ids.put(node.id(), "n" + (ids.size() + 1));
      xml.open("node", "id", ids.get(node.id()));
      data(table, table.row(node), xml);
      xml.close();
    }
    return ids;
  }

  private static void edges(Network network, Map<String, String> ids, Xml xml)
      throws XMLStreamException {
    FlatTable table = FlatTable.edges(network);
    int number = 0;
    for (NetworkEdge edge : network.edges()) {
      number++;
      xml.open("edge", "id", "e" + number);
      xml.attributes("source", ids.get(edge.source()), "target", ids.get(edge.target()));
      data(table, table.row(edge), xml);
      xml.close();
    }
  }

  private static void data(FlatTable table, Map<String, String> row, Xml xml)
      throws XMLStreamException {
    for (FlatTable.Column column : table.columns()) {
      String value = row.get(column.name());
      if (value != null) {
        xml.text("data", value, "key", key(table.of(), column));
      }
    }
  }
}
