package org.jointly.publishing.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes JSON-LD 1.1: the network, its nodes and its edges as resources. Attributes are named below
 * the IRI of the network, where a page tells what each says; a node or edge without an IRI gets one
 * there too, so that nothing is blank.
 */
final class JsonLdWriter implements NetworkWriter {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  @Override
  public void write(Network network, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      FlatTable nodes = FlatTable.nodes(network);
      FlatTable edges = FlatTable.edges(network);
      json.writeStartObject();
      context(network, nodes, edges, json);
      json.writeStringField("@id", network.about().iri());
      json.writeStringField("label", network.about().title());
      json.writeStringField("comment", network.about().description());
      json.writeArrayFieldStart("nodes");
      for (NetworkNode node : network.nodes()) {
        json.writeStartObject();
        json.writeStringField("@id", iri(node.id(), network));
        values(nodes, nodes.row(node), node.details(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("edges");
      for (NetworkEdge edge : network.edges()) {
        edge(edge, edges, network, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void context(Network network, FlatTable nodes, FlatTable edges, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("@context");
    json.writeNumberField("@version", 1.1);
    json.writeStringField("@vocab", network.about().iri() + "#");
    json.writeStringField("label", "http://www.w3.org/2000/01/rdf-schema#label");
    json.writeStringField("comment", "http://www.w3.org/2000/01/rdf-schema#comment");
    typed("source", "@id", json);
    typed("target", "@id", json);
    scoped("nodes", nodes, json);
    scoped("edges", edges, json);
    json.writeEndObject();
  }

  private static void typed(String term, String type, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(term);
    json.writeStringField("@id", term);
    json.writeStringField("@type", type);
    json.writeEndObject();
  }

  /** An attribute of nodes may be of another type than one of edges by the same name. */
  private static void scoped(String term, FlatTable table, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(term);
    json.writeStringField("@id", term);
    json.writeObjectFieldStart("@context");
    for (FlatTable.Column column : table.columns()) {
      if (column.type() == ValueType.DAY) {
        typed(column.name(), XSD + "date", json);
      } else if (column.type() == ValueType.DECIMAL) {
        typed(column.name(), XSD + "decimal", json);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void edge(NetworkEdge edge, FlatTable table, Network network, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", iri(edge.id(), network));
    json.writeStringField("source", iri(edge.source(), network));
    json.writeStringField("target", iri(edge.target(), network));
    values(table, table.row(edge), edge.details(), json);
    json.writeEndObject();
  }

  private static String iri(String id, Network network) {
    return IRI.matcher(id).matches()
        ? id
        : network.about().iri() + "#" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private static void values(
      FlatTable table, Map<String, String> row, Details details, JsonGenerator json)
      throws IOException {
    for (FlatTable.Column column : table.columns()) {
      String value = row.get(column.name());
      if (value != null && !column.isList() && !column.name().equals("iri")) {
        json.writeFieldName(column.name());
        value(column, value, json);
      }
    }
    List<Details.Times> times = details.times();
    for (Details.Times each : times) {
      json.writeFieldName(each.name());
      Json.texts(each.texts(), json);
    }
  }

  /** A number of JSON would lose the places of a decimal; a typed text keeps them. */
  private static void value(FlatTable.Column column, String value, JsonGenerator json)
      throws IOException {
    if (column.type() == ValueType.DECIMAL) {
      json.writeString(value);
    } else {
      Json.value(column.type(), value, json);
    }
  }
}
