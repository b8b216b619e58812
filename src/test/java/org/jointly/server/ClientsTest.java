package org.jointly.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.withServer;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Test;

/** Asks the endpoint with clients of other projects; those that are not installed are left out. */
class ClientsTest {
  private static final String DATA =
      """
      <http://e/a> <http://e/p> "Ł" . <http://e/b> <http://e/p> "B" .
      GRAPH <http://e/g> { <http://e/a> <http://e/p> "Ł" }
      """;
  private static final String QUERY = "SELECT ?o { ?s <http://e/p> ?o } ORDER BY ?o";

  private static void reading(Consumer<String> test) {
    withServer(DATA, url -> test.accept(url + "/sparql"));
  }

  @Test
  void answersRdf4j() {
    reading(
        url -> {
          SPARQLRepository repository = new SPARQLRepository(url);
          try (RepositoryConnection connection = repository.getConnection()) {
            var rows = QueryResults.asList(connection.prepareTupleQuery(QUERY).evaluate());
            assertThat(rows)
                .extracting(row -> row.getValue("o").stringValue())
                .containsExactly("B", "Ł");
            assertThat(connection.prepareBooleanQuery("ASK { ?s ?p \"B\" }").evaluate()).isTrue();
            var graph = connection.prepareGraphQuery("CONSTRUCT WHERE { ?s ?p ?o }").evaluate();
            assertThat(QueryResults.asModel(graph)).hasSize(2);
            assertThat(connection.getContextIDs().stream()).hasSize(1);
          } finally {
            repository.shutDown();
          }
        });
  }

  @Test
  void answersCurl() {
    assumeTrue(works("curl", "--version"), "curl is not installed");
    reading(
        url ->
            assertThat(
                    output(
                        "curl",
                        "-sf",
                        "--compressed",
                        "-H",
                        "Accept: text/csv",
                        url,
                        "--data-urlencode",
                        "query=" + QUERY))
                .isEqualTo("o\r\nB\r\nŁ\r\n"));
  }

  @Test
  void answersSparqlWrapper() {
    assumeTrue(works("/usr/bin/python3", "-c", "import SPARQLWrapper"), "not installed");
    String program =
        """
        import sys
        from SPARQLWrapper import SPARQLWrapper, JSON, XML, CSV, TURTLE
        asked = SPARQLWrapper(sys.argv[1])
        asked.setQuery(sys.argv[2])
        asked.setReturnFormat(JSON)
        rows = asked.query().convert()["results"]["bindings"]
        asked.setReturnFormat(XML)
        xml = asked.query().convert().toxml()
        asked.setQuery("CONSTRUCT WHERE { ?s ?p ?o }")
        asked.setReturnFormat(TURTLE)
        turtle = asked.query().convert().decode()
        print(len(rows), xml.count("<result>"), turtle.count("http://e/p"))
        """;
    reading(
        url ->
            assertThat(output("/usr/bin/python3", "-c", program, url, QUERY).strip())
                .isEqualTo("2 2 2"));
  }

  @Test
  void answersRdflib() {
    assumeTrue(works("/usr/bin/python3", "-c", "import rdflib"), "rdflib is not installed");
    String program =
        """
        import sys
        from rdflib import Graph
        from rdflib.plugins.stores.sparqlstore import SPARQLStore
        store = Graph(SPARQLStore(sys.argv[1]))
        print(len(list(store.query(sys.argv[2]))), len(list(store.triples((None, None, None)))))
        described = Graph().parse(sys.argv[1], format="turtle")
        print(len(described) > 10)
        """;
    reading(
        url ->
            assertThat(output("/usr/bin/python3", "-c", program, url, QUERY).lines())
                .containsExactly("2 2", "True"));
  }

  private static boolean works(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static String output(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
