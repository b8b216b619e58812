package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jointly.measuring.ServerProcess;
import org.jointly.publishing.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of a query starts again over the same data. */
class KilledServerTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String SUM =
      "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p";
  private static final int RUNNING_MILLISECONDS = 500;

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path graphs;
  private int port;

  @BeforeEach
  void build() throws IOException {
    Path report = folder.resolve("reports/" + SampleFolder.TRAFFORD);
    Files.createDirectories(report.getParent());
    Files.writeString(report, SampleFolder.text(SampleFolder.TRAFFORD));
    graphs = folder.resolve("graphs");
    CommandTester.run("build", "--quiet", "--reports", report.getParent(), "-o", graphs);
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  @Test
  void whenItIsToldToStop() throws Exception {
    startsAgainAfter(Process::destroy);
  }

  @Test
  void whenItIsKilledOutright() throws Exception {
    startsAgainAfter(Process::destroyForcibly);
  }

  private void startsAgainAfter(Consumer<Process> end) throws Exception {
    Map<String, String> files = Folders.content(graphs.resolve("inspections"));
    String answer;
    try (ServerProcess server = start()) {
      answer = ask(SUM);
      client.sendAsync(request(ENDLESS), BodyHandlers.ofString());
      TimeUnit.MILLISECONDS.sleep(RUNNING_MILLISECONDS);
      end.accept(server.process());
      assertThat(server.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.said()).doesNotContain("Exception");
    }
    try (ServerProcess again = start()) {
      assertThat(ask(SUM)).isEqualTo(answer).contains("wasDerivedFrom");
    }
    assertThat(Folders.content(graphs.resolve("inspections"))).isEqualTo(files);
  }

  private ServerProcess start() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            ServerProcess.java(),
            "-cp",
            ServerProcess.classPath(),
            Main.class.getName(),
            "serve",
            "--graphs",
            graphs.toString(),
            "--port",
            "" + port);
    ServerProcess server = ServerProcess.start(command, folder, folder.resolve("server.log"));
    server.awaitAnswer(request("ASK {}").uri().toString());
    return server;
  }

  private String ask(String query) throws IOException, InterruptedException {
    return client.send(request(query), BodyHandlers.ofString()).body();
  }

  private HttpRequest request(String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    URI address = URI.create("http://localhost:%d/sparql?query=%s".formatted(port, encoded));
    return HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
  }
}
