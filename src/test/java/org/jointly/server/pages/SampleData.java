package org.jointly.server.pages;

import static org.jointly.server.TestServer.send;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jointly.graph.Iris;
import org.jointly.publishing.PublishedDataset;
import org.jointly.server.ServerOptions;
import org.jointly.server.TestServer;

/** The ontology, the authorities, one inspection and some hostile statements, served. */
public final class SampleData {
  public static final String INSPECTION = "/doc/inspection/E06000017/2017-02-02";
  public static final String REPORT = "/doc/report/E06000017/2017-03-01";

  /** Statements that would run in a browser if a page wrote them as they are. */
  private static final String HOSTILE =
      """
      PREFIX jointly: <https://w3id.org/jointly/def#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      <https://w3id.org/jointly/id/authority/E06009999> a jointly:LocalAuthority ;
        skos:prefLabel "<script>alert('name')</script>"@en ;
        skos:altLabel "\\" onmouseover=\\"alert(1)"@en ;
        jointly:note "</script><img src=x onerror=alert(1)>" ;
        skos:related <javascript:alert(1)> , <https://example.org/'onclick=alert(1)> .
      """;

  private static final String SAMPLE =
      """
      PREFIX jointly: <https://w3id.org/jointly/def#>
      <https://w3id.org/jointly/id/inspection/E06000001/1999-01-01> a jointly:Inspection .
      """;

  private static final DatasetGraph DATA = data();

  private SampleData() {}

  private static DatasetGraph data() {
    try {
      PublishedDataset data = PublishedDataset.load(Files.createTempDirectory("graphs"));
      DatasetGraph sample =
          RDFParser.source(Path.of("src/test/resources/graph/sample.trig")).toDatasetGraph();
      sample.listGraphNodes().forEachRemaining(name -> add(data, name, sample.getGraph(name)));
      Iris iris = new Iris();
      add(data, iris.graph("hostile"), parsed(HOSTILE));
      add(data, iris.graph("sample/E06000001/1999-01-01"), parsed(SAMPLE));
      return data.data();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void add(PublishedDataset data, Node name, Graph graph) {
    data.addTriples(name, graph.stream().toList());
  }

  static Graph parsed(String turtle) {
    return parsed(turtle, Lang.TURTLE);
  }

  static Graph parsed(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).checking(false).base("urn:test:").parse(graph);
    return graph;
  }

  static Node iri(String path) {
    return NodeFactory.createURI(Iris.DEFAULT_BASE + path);
  }

  /** Returns what is served. */
  public static DatasetGraph dataset() {
    return DATA;
  }

  /** Serves it and calls the test with the server's address. */
  public static void served(Consumer<String> test) {
    served(ServerOptions.onPort(0), test);
  }

  /** Serves it under certain options. */
  public static void served(ServerOptions options, Consumer<String> test) {
    TestServer.withServer(DATA, options, test);
  }

  /** Fetches an address, with headers given as name and value in turn. */
  public static HttpResponse<String> fetch(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Lists where this host answers for each IRI that the inspection's graph names. */
  static List<String> iris() {
    Addresses addresses = new Addresses(Iris.DEFAULT_BASE);
    return DATA.getGraph(iri("graph/inspection/E06000017/2017-02-02")).stream()
        .flatMap(each -> Stream.of(each.getSubject(), each.getPredicate(), each.getObject()))
        .filter(Node::isURI)
        .flatMap(node -> addresses.path(node.getURI()).stream())
        .distinct()
        .toList();
  }

  static List<String> links(String html) {
    return Pattern.compile("href=\"([^\"]*)\"")
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
