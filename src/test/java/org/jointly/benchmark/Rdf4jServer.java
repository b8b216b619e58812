package org.jointly.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.query.resultio.sparqlxml.SPARQLResultsXMLWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * Serves a file of N-Triples with RDF4J's memory store over HTTP, with no more than the transport
 * the others have: {@code Rdf4jServer PORT FILE}. RDF4J's own server is a web application that
 * needs a servlet container. Answers in XML, the writer that comes with the store.
 */
final class Rdf4jServer {
  private static final Pattern QUERY = Pattern.compile("(?:^|&)query=([^&]*)");

  private final SailRepository store = new SailRepository(new MemoryStore());

  private Rdf4jServer() {}

  public static void main(String[] arguments) throws IOException {
    Rdf4jServer server = new Rdf4jServer();
    server.load(Path.of(arguments[1]));
    server.listen(Integer.parseInt(arguments[0]));
  }

  private void load(Path file) throws IOException {
    try (RepositoryConnection connection = store.getConnection();
        var bytes = Files.newInputStream(file)) {
      connection.add(bytes, RDFFormat.NTRIPLES);
    }
  }

  private void listen(int port) throws IOException {
    HttpServer http = HttpServer.create(new InetSocketAddress("localhost", port), 0);
    http.setExecutor(Executors.newCachedThreadPool());
    http.createContext("/sparql", this::answer);
    http.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Matcher query = QUERY.matcher(exchange.getRequestURI().getRawQuery());
      query.find();
      send(exchange, URLDecoder.decode(query.group(1), StandardCharsets.UTF_8));
    }
  }

  private void send(HttpExchange exchange, String query) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    int status = 200;
    try (RepositoryConnection connection = store.getConnection()) {
      if (query.startsWith("ASK")) {
        answer.write(("" + connection.prepareBooleanQuery(query).evaluate()).getBytes());
      } else {
        connection.prepareTupleQuery(query).evaluate(new SPARQLResultsXMLWriter(answer));
      }
    } catch (RuntimeException failure) {
      status = 500;
      answer.reset();
      answer.write(failure.toString().getBytes(StandardCharsets.UTF_8));
    }
    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+xml");
    exchange.sendResponseHeaders(status, answer.size());
    exchange.getResponseBody().write(answer.toByteArray());
  }
}
