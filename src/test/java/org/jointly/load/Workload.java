package org.jointly.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.Parameter;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;

/**
 * Draws up what to ask a server, from what the server says of itself: its description of the
 * questions lists the values that parameters take, its sitemap the documents.
 */
final class Workload {
  private static final List<String> ROWS =
      List.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values");
  private static final List<String> GRAPHS =
      List.of(
          "text/turtle",
          "application/ld+json",
          "application/n-triples",
          "application/rdf+xml",
          "application/trig",
          "application/n-quads");
  private static final List<String> SUFFIXES = List.of("ttl", "jsonld", "nt", "rdf", "html");
  private static final List<String> ANSWERS = List.of("json", "csv", "tsv", "html");

  private static final String NETWORK = "/export/authorities-and-arrangements.";

  private final String url;
  private final int each;
  private final Random random = new Random(1);
  private final List<Wanted> all = new ArrayList<>();

  private Workload(String url, int each) {
    this.url = url;
    this.each = each;
  }

  /**
   * Draws up what to ask.
   *
   * @param each how many values of each parameter and, ten times as many, documents to draw
   */
  static List<Wanted> of(String url, int each) throws IOException, InterruptedException {
    Workload workload = new Workload(url, each);
    workload.questions();
    workload.documents();
    workload.graphs();
    workload.whole();
    return List.copyOf(workload.all);
  }

  private void questions() throws IOException, InterruptedException {
    JsonNode schemas =
        new ObjectMapper().readTree(fetched("/api/openapi.json")).at("/components/schemas");
    for (Question question : Questions.bundled()) {
      for (Map<String, String> given : given(question, schemas)) {
        question(question, given);
      }
    }
  }

  /** Draws values: none but those required, and then for each parameter some of its own. */
  private List<Map<String, String>> given(Question question, JsonNode schemas) {
    Map<String, String> required = new HashMap<>();
    question.parameters().stream()
        .filter(Parameter::required)
        .forEach(parameter -> required.put(parameter.name(), parameter.example()));
    List<Map<String, String>> drawn = new ArrayList<>(List.of(required));
    for (Parameter parameter : question.parameters()) {
      for (String value : values(parameter, schemas)) {
        Map<String, String> given = new HashMap<>(required);
        given.put(parameter.name(), value);
        drawn.add(given);
      }
    }
    return drawn;
  }

  private List<String> values(Parameter parameter, JsonNode schemas) {
    String name = parameter.type().substring(parameter.type().indexOf(':') + 1);
    JsonNode values = schemas.path(name).path("enum");
    return values.isEmpty()
        ? List.of(parameter.example())
        : random.ints(each, 0, values.size()).mapToObj(at -> values.get(at).asText()).toList();
  }

  private void question(Question question, Map<String, String> given) {
    String query = "query=" + encoded(question.asked(given, new Iris()).toString());
    for (String format : ROWS) {
      all.add(Wanted.get("question, SPARQL", "/sparql?" + query, format));
    }
    all.add(new Wanted("question, SPARQL", "/sparql", ROWS.get(0), query));
    String parameters = String.join("&", given.entrySet().stream().map(Workload::pair).toList());
    for (String suffix : ANSWERS) {
      String kind = suffix.equals("html") ? "question, page" : "question, API";
      all.add(Wanted.get(kind, "/api/" + question.name() + "." + suffix + "?" + parameters, "*/*"));
    }
  }

  private void documents() throws IOException, InterruptedException {
    List<String> paths =
        Pattern.compile("<loc>[^<]*?(/doc/[^<]+)</loc>")
            .matcher(fetched("/sitemap.xml"))
            .results()
            .map(found -> found.group(1))
            .toList();
    for (int turn = 0; turn < 10 * each; turn++) {
      String path = paths.get(random.nextInt(paths.size()));
      all.add(Wanted.get("thing, page", path, "text/html"));
      all.add(Wanted.get("thing, redirect", path.replaceFirst("/doc/", "/id/"), "text/turtle"));
      for (String suffix : SUFFIXES) {
        String kind = suffix.equals("html") ? "thing, page" : "thing, RDF";
        all.add(Wanted.get(kind, path + "." + suffix, "*/*"));
      }
    }
  }

  private void graphs() {
    String describe = "DESCRIBE <https://w3id.org/jointly/id/arrangement/tri-borough>";
    String construct =
        "CONSTRUCT { ?a <https://w3id.org/jointly/def#sharesWith> ?b }"
            + " { ?a <https://w3id.org/jointly/def#sharesWith> ?b }";
    for (String format : GRAPHS) {
      all.add(Wanted.get("graph, SPARQL", "/sparql?query=" + encoded(describe), format));
      all.add(Wanted.get("graph, SPARQL", "/sparql?query=" + encoded(construct), format));
    }
    all.add(Wanted.get("description, SPARQL", "/sparql", "text/turtle"));
    all.add(Wanted.get("description, SPARQL", "/sparql", "text/html"));
  }

  /** What is about the whole: catalogue, ontology, lists, downloads, search, pictures. */
  private void whole() {
    Stream.of("/", "/api", "/api/openapi.json", "/sitemap.xml", "/graph", "/doc", "/query")
        .forEach(path -> all.add(Wanted.get("catalogue and lists", path, "text/html, */*;q=0.1")));
    Stream.of("/network", "/authorities", "/arrangements", "/.well-known/void", "/def")
        .forEach(path -> all.add(Wanted.get("catalogue and lists", path, "text/html, */*;q=0.1")));
    for (String suffix : SUFFIXES) {
      all.add(Wanted.get("catalogue and lists", "/catalogue." + suffix, "*/*"));
      all.add(Wanted.get("catalogue and lists", "/def." + suffix, "*/*"));
    }
    Stream.of("jointly.trig.gz", "jointly.nq.gz", "jointly-facts.trig.gz", "jointly-facts.nq.gz")
        .forEach(file -> all.add(Wanted.get("download", "/dump/" + file, "*/*")));
    Stream.of("gexf", "graphml", "dot", "cyjs", "cx2", "jsonld", "csv.zip")
        .forEach(end -> all.add(Wanted.get("download", NETWORK + end, "*/*")));
    Stream.of("adoption", "shared director", "supervision", "no such words", "tri-borough")
        .forEach(words -> all.add(Wanted.get("search", "/search?q=" + encoded(words), "*/*")));
  }

  private String fetched(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static String pair(Map.Entry<String, String> given) {
    return given.getKey() + "=" + encoded(given.getValue());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
