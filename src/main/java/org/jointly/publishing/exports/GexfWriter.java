package org.jointly.publishing.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes GEXF 1.3. Once anything is dated the graph is dynamic, with days and intervals that
 * include both ends; what has no spell is there at all times, which is how GEXF says that nothing
 * is known of it. Where nothing is dated the graph is static.
 */
final class GexfWriter implements NetworkWriter {
  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final String WEIGHT = "weight";

  @Override
  public void write(Network network, OutputStream out) throws IOException {
    Xml.write(out, xml -> document(network, xml));
  }

  private static void document(Network network, Xml xml) throws XMLStreamException {
    xml.root("gexf", NAMESPACE, NAMESPACE + "/gexf.xsd");
    xml.attributes("version", "1.3");
    xml.open("meta");
    xml.text("creator", "Jointly");
    xml.text("description", network.about().title() + ". " + network.about().description());
    xml.close();
    graph(network, xml);
    xml.close();
  }

  private static void graph(Network network, Xml xml) throws XMLStreamException {
    xml.open("graph", "defaultedgetype", network.about().directed() ? "directed" : "undirected");
    boolean dynamic = isDated(network);
    xml.attributes("mode", dynamic ? "dynamic" : "static");
    if (dynamic) {
      xml.attributes("timeformat", "date", "timerepresentation", "interval");
    }
    declare(xml, "node", "static", network.nodeAttributes());
    declare(xml, "node", "dynamic", network.histories());
    declare(xml, "edge", "static", ofEdges(network));
    xml.open("nodes");
    for (NetworkNode node : network.nodes()) {
      node(node, network, xml);
    }
    xml.close();
    xml.open("edges");
    for (NetworkEdge edge : network.edges()) {
      edge(edge, network, xml);
    }
    xml.close();
    xml.close();
  }

  private static boolean isDated(Network network) {
    Stream<Details> all =
        Stream.concat(
            network.nodes().stream().map(NetworkNode::details),
            network.edges().stream().map(NetworkEdge::details));
    return !network.histories().isEmpty() || all.anyMatch(each -> !each.spells().isEmpty());
  }

  /** Declares attributes; the class of nodes and edges is the first of the static ones. */
  private static void declare(Xml xml, String of, String mode, List<Attribute> attributes)
      throws XMLStreamException {
    boolean classed = mode.equals("static");
    if (attributes.isEmpty() && !classed) {
      return;
    }
    xml.open("attributes", "class", of, "mode", mode);
    if (classed) {
      xml.empty("attribute", "id", "class", "title", "class", "type", "string");
    }
    for (Attribute each : attributes) {
      xml.empty(
          "attribute", "id", each.name(), "title", each.name(), "type", each.type().plainName());
    }
    xml.close();
  }

  /** A weight that is a number has a place of its own. */
  private static List<Attribute> ofEdges(Network network) {
    return network.edgeAttributes().stream().filter(each -> !isWeight(each)).toList();
  }

  private static boolean isWeight(Attribute attribute) {
    return attribute.name().equals(WEIGHT) && attribute.type().isNumber();
  }

  private static void node(NetworkNode node, Network network, Xml xml) throws XMLStreamException {
    xml.open("node", "id", node.id(), "label", node.name());
    details(node.details(), network.nodeAttributes(), xml);
    xml.close();
  }

  private static void edge(NetworkEdge edge, Network network, Xml xml) throws XMLStreamException {
    Details details = edge.details();
    xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
    xml.attributes("label", details.label(), "kind", details.kind());
    if (network.edgeAttributes().stream().anyMatch(GexfWriter::isWeight)) {
      xml.attributes(WEIGHT, details.values().getOrDefault(WEIGHT, ""));
    }
    details(details, ofEdges(network), xml);
    xml.close();
  }

  private static void details(Details details, List<Attribute> attributes, Xml xml)
      throws XMLStreamException {
    values(details, attributes, xml);
    if (!details.spells().isEmpty()) {
      xml.open("spells");
      for (Spell spell : details.spells()) {
        xml.empty("spell", "start", day(spell.from()), "end", day(spell.until()));
      }
      xml.close();
    }
  }

  private static void values(Details details, List<Attribute> attributes, Xml xml)
      throws XMLStreamException {
    xml.open("attvalues");
    if (!details.kind().isEmpty()) {
      xml.empty("attvalue", "for", "class", "value", details.kind());
    }
    for (Attribute attribute : attributes) {
      String value = details.values().get(attribute.name());
      if (value != null) {
        xml.empty("attvalue", "for", attribute.name());
        xml.always("value", value);
      }
    }
    for (Map.Entry<String, List<DatedValue>> history : details.histories().entrySet()) {
      for (DatedValue each : history.getValue()) {
        dated(history.getKey(), each, xml);
      }
    }
    xml.close();
  }

  private static void dated(String name, DatedValue dated, Xml xml) throws XMLStreamException {
    Spell spell = dated.spell();
    xml.empty("attvalue", "for", name, "start", day(spell.from()), "end", day(spell.until()));
    xml.always("value", dated.value());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
