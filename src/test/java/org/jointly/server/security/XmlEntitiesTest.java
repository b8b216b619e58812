package org.jointly.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.send;
import static org.jointly.server.TestServer.withServer;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XML is written and never read: an entity in it fetches nothing, tells nothing and grows not. */
class XmlEntitiesTest {
  private static final String SECRET = "what no one is told";
  private static final String BODY =
      """
      <?xml version="1.0"?>
      <!DOCTYPE rdf [
        <!ENTITY file SYSTEM "%s">
        <!ENTITY web SYSTEM "http://localhost:%d/entity">
        <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      ]>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e.example/">
        <rdf:Description rdf:about="http://e.example/"><e:p>&file;&web;&b;</e:p></rdf:Description>
      </rdf:RDF>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "POST, /sparql, application/rdf+xml",
    "POST, /sparql, application/sparql-results+xml",
    "POST, /sparql, application/sparql-query",
    "POST, /sparql/data?default, application/rdf+xml",
    "PUT, /sparql/data?default, application/rdf+xml",
    "PUT, /sparql/data?graph=http://e.example/g, application/trix+xml",
    "POST, /, text/xml"
  })
  void reachNothing(String method, String path, String type) throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), SECRET);
    try (ServerSocket other = new ServerSocket(0)) {
      other.setSoTimeout(1);
      String body = BODY.formatted(file.toUri(), other.getLocalPort());
      withServer(
          "<http://e.example/s> <http://e.example/p> 1 .",
          url -> {
            HttpResponse<String> answer = sent(method, url + path, type, body);
            assertThat(answer.statusCode()).isBetween(400, 415);
            assertThat(answer.body()).doesNotContain(SECRET, "aaaaaaaaaaa");
          });
      assertThat(ClosedQueriesTest.isCalled(other)).isFalse();
    }
  }

  private static HttpResponse<String> sent(String method, String url, String type, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }
}
