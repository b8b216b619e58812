package org.jointly.server.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jointly.graph.Iris;
import org.jointly.publishing.BuildProgress;
import org.jointly.server.TestServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishes a small graph as files and walks through them as a web host below a folder gives them.
 */
class SiteOfFilesTest {
  private static final String DATA =
      """
      PREFIX jointly: <https://w3id.org/jointly/def#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/jointly/id/>

      <authority/X1> a jointly:LocalAuthority ; skos:prefLabel "Northfield"@en ;
        skos:altLabel "Old Northfieldshire"@en .
      <arrangement/team> a jointly:SharedArrangement ; skos:prefLabel "fostering team"@en .
      <inspection/X1/2016-02-04> a jointly:Inspection ;
        rdfs:label "Northfield, inspected until 2016-02-04"@en ;
        jointly:authority <authority/X1> ; jointly:lastDay "2016-02-04"^^xsd:date .
      <report/X1/2016-03-29> a jointly:Report ; rdfs:label "Northfield's report"@en ;
        jointly:reportOf <inspection/X1/2016-02-04> .
      <report/X1/2016-03-29/p/57> a jointly:Passage ; jointly:number "57" ;
        jointly:passageOf <report/X1/2016-03-29> .
      <report/X1/2016-03-29/finding/1> a jointly:Finding ;
        jointly:statedBy <report/X1/2016-03-29> ; jointly:arrangement <arrangement/team> ;
        prov:wasDerivedFrom <report/X1/2016-03-29/p/57> .
      """;

  @TempDir private Path folder;

  /** Gives the same statements in the default graph and in a named one, as published data has. */
  private static DatasetGraph data() {
    int facts = DATA.indexOf("<authority/X1> a");
    String graph = "GRAPH <https://w3id.org/jointly/graph/inspection/X1/2016-02-04> {";
    return RDFParser.fromString(DATA + graph + DATA.substring(facts) + "}", Lang.TRIG)
        .toDatasetGraph();
  }

  private static SiteOfFiles site(Optional<String> address) {
    return new SiteOfFiles(data(), Iris.DEFAULT_BASE, address);
  }

  private Path published() throws IOException {
    Path output = folder.resolve("site");
    SiteOfFiles.Published published = site(Optional.empty()).into(output, BuildProgress.NONE);
    assertThat(published.failed()).isEmpty();
    assertThat(published.files()).isGreaterThan(20);
    return output;
  }

  @Test
  void everyLinkBelowAnyFolderAnswersAndNothingIsAskedOfOtherHosts() throws IOException {
    Path output = published();
    HttpServer host = host(output, "/some/folder/");
    try {
      String root = "http://localhost:" + host.getAddress().getPort() + "/some/folder/";
      Set<String> seen = walked(root);
      assertThat(seen)
          .contains(
              root + "doc/authority/X1.html",
              root + "doc/authority/X1.ttl",
              root + "doc/arrangement/team.jsonld",
              root + "doc/report/X1/2016-03-29/parts.html",
              root + "query.html",
              root + "style.css");
    } finally {
      host.stop(0);
    }
  }

  /** Follows every link from the first page; fails where one leads nowhere. */
  private static Set<String> walked(String root) {
    Deque<String> next = new ArrayDeque<>(List.of(root + "index.html"));
    Set<String> seen = new HashSet<>(next);
    while (!next.isEmpty()) {
      String address = next.pop();
      var answer = TestServer.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      if (address.endsWith(".html")) {
        for (String link : links(Jsoup.parse(answer.body(), address))) {
          assertThat(link).startsWith(root);
          if (seen.add(link)) {
            next.push(link);
          }
        }
      }
    }
    return seen;
  }

  /** Lists what a page links to or loads; only links in its text may lead to other hosts. */
  private static List<String> links(Document page) {
    assertThat(page.select("[style], script:not([src]):not([type=application/ld+json])")).isEmpty();
    return Links.ATTRIBUTES.stream()
        .flatMap(name -> page.select("[" + name + "]").stream().map(each -> absolute(each, name)))
        .filter(link -> !link.isEmpty())
        .map(link -> link.replaceFirst("[#?].*", ""))
        .toList();
  }

  private static String absolute(Element element, String attribute) {
    String link = element.absUrl(attribute);
    boolean elsewhere = !link.startsWith("http://localhost:");
    return element.normalName().equals("a") && elsewhere ? "" : link;
  }

  @Test
  void whatIsPartOfAThingStandsOnThePageOfItsParts() throws IOException {
    Path output = published();
    Path parts = output.resolve("doc/report/X1/2016-03-29/parts.html");
    assertThat(Jsoup.parse(parts).select("[id='p/57'] h2").text()).isEqualTo("57");
    String arrangement = Files.readString(output.resolve("doc/arrangement/team.html"));
    assertThat(arrangement)
        .contains("href=\"../../doc/report/X1/2016-03-29/parts.html#finding/1\"");
  }

  @Test
  void saysInWordsWhatNeedsAServer() throws IOException {
    Path output = published();
    assertThat(Jsoup.parse(output.resolve("query.html")).text()).contains("cannot answer");
    assertThat(Jsoup.parse(output.resolve("index.html")).select("form:not(.search)")).isEmpty();
    try (Stream<Path> files = Files.walk(output)) {
      assertThat(files.filter(Files::isRegularFile).map(SiteOfFilesTest::text))
          .noneMatch(text -> text.contains("http://localhost"));
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void givesTheSameBytesAgainAndReplacesTheSiteAsAWhole() throws IOException {
    Path output = published();
    Map<String, String> first = digests(output);
    Files.writeString(output.resolve("stale.html"), "of a site before");
    site(Optional.empty()).into(output, BuildProgress.NONE);
    assertThat(digests(output)).isEqualTo(first);
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).containsExactly(output);
    }
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(
            folder.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  @Test
  void listsItsPagesWhereItsAddressIsKnown() throws IOException {
    Path output = folder.resolve("site");
    String address = "https://example.org/jointly/";
    site(Optional.of(address)).into(output, BuildProgress.NONE);
    assertThat(Files.readString(output.resolve("sitemap.xml")))
        .contains("<loc>" + address + "doc/authority/X1.html</loc>")
        .contains("<loc>" + address + "</loc>");
    assertThat(Files.readString(output.resolve("catalogue.ttl")))
        .contains("<" + address + "dump/jointly.nq.gz>");
  }

  @Test
  void beginsWithNothingWhereTheServerGivesNoSitemap() throws IOException {
    HttpServer server = host(folder, "/elsewhere/");
    try {
      String address = "http://localhost:" + server.getAddress().getPort();
      assertThatThrownBy(() -> Seeds.of(address))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("status 404");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void leavesAFolderOfOthersAlone() throws IOException {
    Path foreign = Files.createDirectory(folder.resolve("photos"));
    Path photo = Files.writeString(foreign.resolve("one.jpg"), "a photo");
    assertThatThrownBy(() -> site(Optional.empty()).into(foreign, BuildProgress.NONE))
        .isInstanceOf(ForeignFolder.class)
        .hasMessageContaining("not empty");
    assertThat(photo).exists();
  }

  private static HttpServer host(Path files, String below) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/", exchange -> give(exchange, files, below));
    server.start();
    return server;
  }

  private static void give(HttpExchange exchange, Path files, String below) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = files.resolve(path.startsWith(below) ? path.substring(below.length()) : "none");
    boolean there = path.startsWith(below) && Files.isRegularFile(file);
    byte[] body = there ? Files.readAllBytes(file) : new byte[0];
    exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
