package org.jointly.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jointly.publishing.catalogue.Catalogue;
import org.jointly.publishing.questions.Parameter;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;

/** Describes the questions after OpenAPI 3.1, out of their files and the data. */
final class OpenApi {
  private static final String VERSION = "3.1.0";

  private final ObjectNode json = new ObjectMapper().createObjectNode();
  private final Choices choices;

  OpenApi(Choices choices) {
    this.choices = choices;
  }

  byte[] json() {
    json.put("openapi", VERSION);
    info(json.putObject("info"));
    json.putArray("servers").addObject().put("url", "/");
    ObjectNode paths = json.putObject("paths");
    Questions.bundled()
        .forEach(
            question -> {
              question(paths, question, ApiPages.path(question), "");
              Form.offered().forEach(form -> suffixed(paths, question, form));
            });
    components(json.putObject("components"));
    return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
  }

  private static void info(ObjectNode info) {
    info.put("title", "Jointly");
    info.put("version", "1");
    info.put(
        "description",
        "Questions to the graph of what inspectors of children's services found in England, and of"
            + " the arrangements by which councils share those services.");
    info.putObject("license")
        .put("name", "Open Government Licence v3.0")
        .put("url", Catalogue.LICENCE);
  }

  private void suffixed(ObjectNode paths, Question question, Form form) {
    question(paths, question, ApiPages.path(question) + "." + form.suffix(), form.suffix());
  }

  private void question(ObjectNode paths, Question question, String path, String suffix) {
    ObjectNode get = paths.putObject(path).putObject("get");
    get.put("operationId", suffix.isEmpty() ? question.name() : question.name() + "-" + suffix);
    get.put("summary", question.title());
    get.put("description", question.description());
    get.put("x-sparql", question.query());
    ArrayNode parameters = get.putArray("parameters");
    question.parameters().forEach(each -> parameter(parameters.addObject(), each));
    responses(get.putObject("responses"), suffix);
  }

  private void parameter(ObjectNode node, Parameter parameter) {
    node.put("name", parameter.name()).put("in", "query").put("required", parameter.required());
    node.put("description", parameter.text());
    ObjectNode schema = node.putObject("schema");
    switch (parameter.type()) {
      case "xsd:date" -> schema.put("type", "string").put("format", "date");
      case "xsd:integer" -> schema.put("type", "integer");
      default -> schema.put("$ref", "#/components/schemas/" + name(parameter));
    }
    node.put("example", parameter.example());
  }

  /** Names the list of a parameter's values by its class or scheme. */
  private static String name(Parameter parameter) {
    return parameter.type().substring(parameter.type().indexOf(':') + 1);
  }

  private static void responses(ObjectNode responses, String suffix) {
    ObjectNode answer = responses.putObject("200").put("description", "The whole answer.");
    ObjectNode content = answer.putObject("content");
    Form.offered()
        .filter(form -> suffix.isEmpty() || form.suffix().equals(suffix))
        .forEach(form -> content.putObject(form.mediaType()));
    responses.putObject("400").put("description", "A parameter is wrong; the answer names it.");
    if (suffix.isEmpty()) {
      responses.putObject("406").put("description", "No form that is offered is accepted.");
    }
    responses.putObject("422").put("description", "The answer is larger than the server gives.");
    responses
        .putObject("429")
        .put("description", "Too many requests of this client are under way; see Retry-After.");
    responses
        .putObject("503")
        .put("description", "The answer took too long, or the server is busy.");
  }

  private void components(ObjectNode components) {
    ObjectNode schemas = components.putObject("schemas");
    Questions.bundled().stream()
        .flatMap(question -> question.parameters().stream())
        .filter(Parameter::isListed)
        .filter(parameter -> !schemas.has(name(parameter)))
        .forEach(parameter -> values(schemas.putObject(name(parameter)), choices.of(parameter)));
  }

  private static void values(ObjectNode schema, List<Choice> all) {
    schema.put("type", "string");
    ArrayNode values = schema.putArray("enum");
    ArrayNode names = schema.putArray("x-enum-descriptions");
    all.forEach(
        choice -> {
          values.add(choice.value());
          names.add(choice.name());
        });
  }
}
