package org.jointly.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.pages.SampleData.fetch;
import static org.jointly.server.pages.SampleData.iri;
import static org.jointly.server.pages.SampleData.links;
import static org.jointly.server.pages.SampleData.parsed;
import static org.jointly.server.pages.SampleData.served;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final Node DATASET = iri("catalogue#dataset");

  private static Node term(String iri) {
    return NodeFactory.createURI(iri);
  }

  @Test
  void wellKnownAddressLeadsToTheDescription() {
    served(
        url -> {
          var reply = fetch(url + "/.well-known/void");
          assertThat(reply.statusCode()).isEqualTo(302);
          assertThat(reply.headers().firstValue("Location")).contains("/catalogue");
        });
  }

  @Test
  void describesTheDatasetAtThisHost() {
    served(
        url -> {
          Graph graph = parsed(fetch(url + "/catalogue", "Accept", "text/turtle").body());
          Node endpoint = term(url + "/sparql");
          assertThat(graph.contains(DATASET, term(VOID + "sparqlEndpoint"), endpoint)).isTrue();
          assertThat(graph.contains(DATASET, term(VOID + "triples"), Node.ANY)).isTrue();
          assertThat(
                  graph.contains(
                      DATASET,
                      Node.ANY,
                      term(
                          "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")))
              .isTrue();
        });
  }

  @Test
  void countsEveryClassAndProperty() {
    served(
        url -> {
          Graph graph = parsed(fetch(url + "/catalogue.ttl").body());
          Node finding = iri("def#Finding");
          Node partition =
              graph.find(Node.ANY, term(VOID + "class"), finding).toList().stream()
                  .map(each -> each.getSubject())
                  .filter(each -> graph.contains(DATASET, term(VOID + "classPartition"), each))
                  .findFirst()
                  .orElseThrow();
          Node one = graph.find(partition, term(VOID + "entities"), Node.ANY).next().getObject();
          assertThat(one.getLiteralValue()).isEqualTo(1);
          assertThat(graph.find(partition, term(VOID + "propertyPartition"), Node.ANY).toList())
              .hasSizeGreaterThan(5);
          assertThat(graph.find().toList()).noneMatch(triple -> triple.getSubject().isBlank());
        });
  }

  @Test
  void offersDumpsThatHoldEverythingButSamples() {
    served(
        url -> {
          DatasetGraph whole = dump(url + "/dump/jointly.nq.gz", Lang.NQUADS);
          DatasetGraph same = dump(url + "/dump/jointly.trig.gz", Lang.TRIG);
          assertThat(same.stream().count()).isEqualTo(whole.stream().count());
          assertThat(whole.containsGraph(iri("graph/inspection/E06000017/2017-02-02"))).isTrue();
          assertThat(whole.containsGraph(iri("graph/sample/E06000001/1999-01-01"))).isFalse();
          Node passage = iri("id/report/E06000017/2017-03-01/p/1");
          assertThat(whole.contains(Node.ANY, passage, Node.ANY, Node.ANY)).isTrue();
          DatasetGraph facts = dump(url + "/dump/jointly-facts.nq.gz", Lang.NQUADS);
          assertThat(facts.contains(Node.ANY, passage, Node.ANY, Node.ANY)).isFalse();
          assertThat(facts.contains(Node.ANY, Node.ANY, Node.ANY, passage)).isFalse();
          assertThat(facts.contains(Node.ANY, Node.ANY, Node.ANY, iri("def#Finding"))).isTrue();
          assertThat(fetch(url + "/dump/none").statusCode()).isEqualTo(404);
        });
  }

  private static DatasetGraph dump(String address, Lang lang) {
    try (InputStream bytes = new GZIPInputStream(URI.create(address).toURL().openStream())) {
      return RDFParser.source(bytes).lang(lang).checking(false).toDatasetGraph();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void pageLinksToEveryForm() {
    served(
        url -> {
          List<String> links = links(fetch(url + "/catalogue").body());
          assertThat(links).contains("/dump/jointly.trig.gz", "/catalogue.jsonld", "/graph");
          assertThat(fetch(url + "/catalogue").body()).contains("\"@type\":\"Dataset\"");
          assertThat(links(fetch(url + "/graph").body())).contains("/graph/authorities");
          links.stream()
              .filter(link -> link.startsWith("/catalogue") || link.startsWith("/dump"))
              .forEach(link -> assertThat(fetch(url + link).statusCode()).as(link).isEqualTo(200));
        });
  }

  @Test
  void listsPagesForSearchEngines() {
    served(
        url -> {
          String map = fetch(url + "/sitemap.xml").body();
          assertThat(map)
              .contains("<loc>" + url + "/doc/authority/E06000017</loc>")
              .contains("<loc>" + url + "/api/who-shares-what</loc>")
              .contains("<loc>" + url + "/doc/inspection/E06000017/2017-02-02</loc>");
          assertThat(fetch(url + "/robots.txt").body()).contains(url + "/sitemap.xml");
        });
  }
}
