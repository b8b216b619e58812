package org.jointly.publishing.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes CX2, the exchange format of NDEx and Cytoscape. Nodes and edges are numbered; {@code
 * represents} holds the IRI of each and {@code interaction} the class of an edge, as is the custom.
 */
final class Cx2Writer implements NetworkWriter {
  @Override
  public void write(Network network, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      FlatTable nodes = FlatTable.nodes(network);
      FlatTable edges = FlatTable.edges(network);
      json.writeStartArray();
      opening(json);
      metaData(network, json);
      declarations(nodes, edges, json);
      about(network, json);
      Map<String, Integer> numbers = nodes(network, nodes, json);
      edges(network, edges, numbers, json);
      aspect("status", json);
      json.writeStartObject();
      json.writeBooleanField("success", true);
      json.writeEndObject();
      end(json);
      json.writeEndArray();
    }
  }

  private static void opening(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("CXVersion", "2.0");
    json.writeBooleanField("hasFragments", false);
    json.writeEndObject();
  }

  private static void aspect(String name, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart(name);
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void metaData(Network network, JsonGenerator json) throws IOException {
    aspect("metaData", json);
    count("attributeDeclarations", 1, json);
    count("networkAttributes", 1, json);
    count("nodes", network.nodes().size(), json);
    count("edges", network.edges().size(), json);
    end(json);
  }

  private static void count(String aspect, int elements, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", aspect);
    json.writeNumberField("elementCount", elements);
    json.writeEndObject();
  }

  private static void declarations(FlatTable nodes, FlatTable edges, JsonGenerator json)
      throws IOException {
    aspect("attributeDeclarations", json);
    json.writeStartObject();
    json.writeObjectFieldStart("networkAttributes");
    declare("name", "string", json);
    declare("description", "string", json);
    json.writeEndObject();
    declare(nodes, json);
    declare(edges, json);
    json.writeEndObject();
    end(json);
  }

  private static void declare(FlatTable table, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(table.of() + "s");
    for (FlatTable.Column column : table.columns()) {
      declare(name(table, column), type(column), json);
    }
    json.writeEndObject();
  }

  private static void declare(String name, String type, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("d", type);
    json.writeEndObject();
  }

  /** Returns the name that tools of this format know a column by. */
  private static String name(FlatTable table, FlatTable.Column column) {
    return switch (column.name()) {
      case "iri" -> "represents";
      case "label" -> "name";
      case "class" -> table.of().equals("edge") ? "interaction" : "class";
      default -> column.name();
    };
  }

  private static String type(FlatTable.Column column) {
    return column.isList() ? "list_of_string" : column.type().plainName();
  }

  private static void about(Network network, JsonGenerator json) throws IOException {
    aspect("networkAttributes", json);
    json.writeStartObject();
    json.writeStringField("name", network.about().title());
    json.writeStringField("description", network.about().description());
    json.writeEndObject();
    end(json);
  }

  private static Map<String, Integer> nodes(Network network, FlatTable table, JsonGenerator json)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    aspect("nodes", json);
    for (NetworkNode node : network.nodes()) {
      numbers.put(node.id(), numbers.size());
      json.writeStartObject();
      json.writeNumberField("id", numbers.get(node.id()));
      values(table, table.row(node), node.details(), json);
      json.writeEndObject();
    }
    end(json);
    return numbers;
  }

  private static void edges(
      Network network, FlatTable table, Map<String, Integer> numbers, JsonGenerator json)
      throws IOException {
    aspect("edges", json);
    int number = 0;
    for (NetworkEdge edge : network.edges()) {
      json.writeStartObject();
      json.writeNumberField("id", number++);
      json.writeNumberField("s", numbers.get(edge.source()));
      json.writeNumberField("t", numbers.get(edge.target()));
      values(table, table.row(edge), edge.details(), json);
      json.writeEndObject();
    }
    end(json);
  }

  private static void values(
      FlatTable table, Map<String, String> row, Details details, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("v");
    List<Details.Times> times = details.times();
    for (FlatTable.Column column : table.columns()) {
      String value = row.get(column.name());
      if (value != null && !column.isList()) {
        json.writeFieldName(name(table, column));
        Json.value(column.type(), value, json);
      }
    }
    for (Details.Times each : times) {
      json.writeFieldName(each.name());
      Json.texts(each.texts(), json);
    }
    json.writeEndObject();
  }
}
