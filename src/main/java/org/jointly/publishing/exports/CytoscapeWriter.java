package org.jointly.publishing.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes the JSON of Cytoscape.js, which the desktop program reads too: {@code elements.nodes} and
 * {@code elements.edges}, each with its attributes under {@code data}. Times and values that change
 * are lists of texts, as the desktop program keeps no objects in its tables. Each node has its
 * place, so that every program shows the same picture.
 */
final class CytoscapeWriter implements NetworkWriter {
  @Override
  public void write(Network network, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("format_version", "1.0");
      json.writeStringField("generated_by", "Jointly");
      json.writeStringField("target_cytoscapejs_version", "~3");
      about(network, json);
      json.writeObjectFieldStart("elements");
      json.writeArrayFieldStart("nodes");
      Map<String, NetworkLayout.Place> places = NetworkLayout.of(network);
      for (NetworkNode node : network.nodes()) {
        node(node, places.get(node.id()), network, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("edges");
      for (NetworkEdge edge : network.edges()) {
        edge(edge, network, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void about(Network network, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("data");
    json.writeStringField("name", network.about().title());
    json.writeStringField("shared_name", network.about().title());
    json.writeStringField("description", network.about().description());
    json.writeEndObject();
  }

  private static void node(
      NetworkNode node, NetworkLayout.Place place, Network network, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", node.id());
    json.writeStringField("name", node.name());
    json.writeStringField("label", node.name());
    details(node.details(), network.nodeAttributes(), json);
    json.writeEndObject();
    json.writeObjectFieldStart("position");
    json.writeNumberField("x", place.x());
    json.writeNumberField("y", place.y());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void edge(NetworkEdge edge, Network network, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", edge.id());
    json.writeStringField("source", edge.source());
    json.writeStringField("target", edge.target());
    if (!edge.details().label().isEmpty()) {
      json.writeStringField("label", edge.details().label());
    }
    details(edge.details(), network.edgeAttributes(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void details(Details details, List<Attribute> attributes, JsonGenerator json)
      throws IOException {
    if (!details.kind().isEmpty()) {
      json.writeStringField("class", details.kind());
    }
    for (Attribute attribute : attributes) {
      String value = details.values().get(attribute.name());
      if (value != null) {
        json.writeFieldName(attribute.name());
        Json.value(attribute.type(), value, json);
      }
    }
    for (Details.Times times : details.times()) {
      json.writeFieldName(times.name());
      Json.texts(times.texts(), json);
    }
    if (details.from().isPresent()) {
      json.writeStringField("from", details.from().get().toString());
    }
    if (details.until().isPresent()) {
      json.writeStringField("until", details.until().get().toString());
    }
  }
}
