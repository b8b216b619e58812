package org.jointly.server.configuration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the settings as a JSON Schema (draft 2020-12), for editors that help with a file of them.
 */
final class SettingsSchema {
  private SettingsSchema() {}

  static String json() {
    ObjectNode schema = new ObjectMapper().createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "How a server of Jointly is to run");
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    Settings.all().forEach(setting -> describe(setting, properties.putObject(setting.name())));
    return schema.toPrettyString() + "\n";
  }

  private static void describe(Setting setting, ObjectNode property) {
    property.put("description", setting.text());
    switch (setting.kind()) {
      case NUMBER -> number(setting, property);
      case WORDS -> words(setting, property);
      case LIST -> property.put("type", "array").putObject("items").put("type", "string");
    }
  }

  private static void number(Setting setting, ObjectNode property) {
    property.put("type", "integer");
    property.put("minimum", setting.least()).put("maximum", setting.most());
    if (!setting.initial().isEmpty()) {
      property.put("default", Long.parseLong(setting.initial()));
    }
  }

  private static void words(Setting setting, ObjectNode property) {
    property.put("type", "string").put("minLength", setting.least());
    if (!setting.initial().isEmpty()) {
      property.put("default", setting.initial());
    }
  }
}
