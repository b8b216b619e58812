package org.jointly.publishing.exports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes what the formats of JSON have in common. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Makes a generator; closing it leaves the stream open, as whoever opened it closes it. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    return json;
  }

  /** Writes the value of an attribute as a number or truth where it is one. */
  static void value(ValueType type, String text, JsonGenerator json) throws IOException {
    switch (type) {
      case WHOLE, DECIMAL -> json.writeNumber(text);
      case TRUTH -> json.writeBoolean(Boolean.parseBoolean(text));
      case DAY, TEXT -> json.writeString(text);
    }
  }

  static void texts(List<String> texts, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
