package org.jointly.publishing.exports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Puts a network together from the rows of its queries. */
final class NetworkReading {
  private static final List<String> OF_NODES = List.of("node", "label", "class", "from", "until");
  private static final List<String> OF_EDGES =
      List.of("edge", "source", "target", "label", "class", "from", "until");

  private final Network.About about;
  private final Map<String, Collected> nodes = new TreeMap<>();
  private final Map<EdgeKey, Collected> edges = new TreeMap<>();
  private final Histories histories = new Histories();
  private Columns nodeColumns = Columns.none();
  private Columns edgeColumns = Columns.none();

  NetworkReading(Network.About about) {
    this.about = about;
  }

  void edges(RowSet rows, Map<String, String> texts) {
    edgeColumns = Columns.of(rows, OF_EDGES, List.of("source", "target"), texts);
    List<Binding> all = new ArrayList<>();
    Set<EdgeKey> keys = new HashSet<>();
    while (rows.hasNext()) {
      Binding row = rows.next();
      all.add(row);
      keys.add(EdgeKey.of(row));
    }
    all.forEach(row -> edge(row, keys));
  }

  private void edge(Binding row, Set<EdgeKey> all) {
    EdgeKey stated = EdgeKey.of(row);
    EdgeKey key = about.directed() ? stated : stated.amongUndirected(all);
    edges
        .computeIfAbsent(key, each -> new Collected(each.toString()))
        .add(row, edgeColumns.and("edge", "label"));
    node(key.source());
    node(key.target());
  }

  void nodes(RowSet rows, Map<String, String> texts) {
    nodeColumns = Columns.of(rows, OF_NODES, List.of("node"), texts);
    while (rows.hasNext()) {
      Binding row = rows.next();
      node(Columns.id(row, "node")).add(row, nodeColumns.and("label", "class"));
    }
  }

  private Collected node(String id) {
    return nodes.computeIfAbsent(id, Collected::new);
  }

  void values(RowSet rows, Map<String, String> texts) {
    Columns.demand(rows, List.of("node", "attribute", "value", "from"));
    rows.forEachRemaining(histories::add);
    histories.describe(texts);
  }

  /** Returns the network, in an order that depends on what is in it alone. */
  Network network() {
    histories.keep(nodes.keySet(), nodeColumns);
    List<Attribute> ofNodes = nodeColumns.attributes(nodes.values());
    List<Attribute> ofEdges = edgeColumns.attributes(edges.values());
    List<NetworkNode> madeNodes = new ArrayList<>();
    List<NetworkEdge> madeEdges = new ArrayList<>();
    nodes.forEach((id, rows) -> madeNodes.add(node(id, rows, ofNodes)));
    edges.forEach((key, rows) -> madeEdges.add(edge(key, rows, ofEdges)));
    return new Network(about, ofNodes, ofEdges, histories.attributes(), madeNodes, madeEdges);
  }

  private NetworkNode node(String id, Collected rows, List<Attribute> attributes) {
    Map<String, String> values = nodeColumns.texts(rows, attributes);
    return new NetworkNode(
        id,
        new Details(
            rows.text("label"), rows.text("class"), values, rows.spells(), histories.of(id)));
  }

  private NetworkEdge edge(EdgeKey key, Collected rows, List<Attribute> attributes) {
    Map<String, String> values = edgeColumns.texts(rows, attributes);
    String id = rows.value("edge").map(ValueType.TEXT::text).orElseGet(key::id);
    Details details = new Details(rows.text("label"), key.kind(), values, rows.spells(), Map.of());
    return new NetworkEdge(id, key.source(), key.target(), details);
  }
}
