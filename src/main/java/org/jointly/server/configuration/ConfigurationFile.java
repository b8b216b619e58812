package org.jointly.server.configuration;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of settings: YAML, one key a line, no key twice and none that there is not. Whatever
 * is wrong is told with its line.
 */
final class ConfigurationFile {
  private static final long MOST_BYTES = 1 << 20;

  private final Path file;
  private final JsonParser parser;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private ConfigurationFile(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads the values of a file as they are written, by key.
   *
   * @throws ConfigurationFault where it cannot be read or something in it is wrong
   */
  static Map<String, List<String>> read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new ConfigurationFault("There is no file " + file);
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new ConfigurationFault(file + " is too large for a file of settings");
      }
      try (JsonParser parser = new YAMLFactory().createParser(Files.readAllBytes(file))) {
        return new ConfigurationFile(file, parser).values();
      }
    } catch (JsonProcessingException malformed) {
      int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr();
      String reason = malformed.getOriginalMessage().lines().findFirst().orElse("");
      throw new ConfigurationFault("%s, line %d: not YAML: %s".formatted(file, line, reason));
    } catch (IOException unreadable) {
      throw new ConfigurationFault("Cannot read " + file + ": " + unreadable.getMessage());
    }
  }

  private Map<String, List<String>> values() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return values;
    }
    if (first != JsonToken.START_OBJECT) {
      throw wrong("a file of settings has lines such as port: 3030");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      entry(parser.currentName());
    }
    if (parser.nextToken() != null) {
      throw wrong("a file of settings is one document");
    }
    return values;
  }

  private void entry(String key) throws IOException {
    Setting setting =
        Settings.named(key)
            .orElseThrow(() -> wrong("there is no key " + key + "; there are " + Settings.names()));
    if (values.containsKey(key)) {
      throw wrong(key + " stands here a second time");
    }
    parser.nextToken();
    values.put(key, setting.kind() == Setting.Kind.LIST ? list(setting) : List.of(value(setting)));
  }

  private List<String> list(Setting setting) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw notAllowed(setting);
    }
    List<String> all = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      all.add(value(setting));
    }
    return all;
  }

  private String value(Setting setting) throws IOException {
    JsonToken wanted =
        setting.kind() == Setting.Kind.NUMBER ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
    if (parser.currentToken() != wanted) {
      throw notAllowed(setting);
    }
    String value = parser.getText();
    setting
        .fault(value)
        .ifPresent(
            fault -> {
              throw wrong(fault);
            });
    return value;
  }

  private ConfigurationFault notAllowed(Setting setting) throws IOException {
    return wrong("%s is %s, not %s".formatted(setting.name(), setting.allowed(), shown()));
  }

  private String shown() throws IOException {
    return switch (parser.currentToken()) {
      case START_ARRAY -> "a list";
      case START_OBJECT -> "keys of its own";
      case VALUE_NULL -> "nothing";
      default -> parser.getText();
    };
  }

  private ConfigurationFault wrong(String why) {
    return new ConfigurationFault(
        "%s, line %d: %s".formatted(file, parser.currentTokenLocation().getLineNr(), why));
  }
}
