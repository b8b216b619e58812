package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jointly.measuring.ServerProcess;
import org.jointly.publishing.SampleFolder;
import org.jointly.server.configuration.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Serves a folder by a process of its own, as those who operate it do. */
@Timeout(240)
class ServingTest {
  private static final int TERMINATED = 143;
  private static final String NAMES =
      "SELECT ?name { ?person <http://xmlns.com/foaf/0.1/name> ?name }";
  private static final String LONG =
      "SELECT (COUNT(*) AS ?n) { SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 4000000 }";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path report;
  private Path graphs;
  private int port;

  @BeforeEach
  void build() throws IOException {
    report = folder.resolve("reports/" + SampleFolder.TRAFFORD);
    Files.createDirectories(report.getParent());
    Files.writeString(report, SampleFolder.text(SampleFolder.TRAFFORD));
    graphs = folder.resolve("graphs");
    buildGraphs();
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Files.writeString(
        folder.resolve("serve.yaml"),
        "graphs: graphs\nport: %d\nwatch: 1\naccess-log: access.log\n".formatted(port));
  }

  private void buildGraphs() {
    assertThat(
            CommandTester.run("build", "--quiet", "--reports", report.getParent(), "-o", graphs)
                .status())
        .isZero();
  }

  @Test
  void takesInWhatIsBuiltAnewAndKeepsWhatItHasWhereThatCannotBeRead() throws Exception {
    try (ServerProcess server = start()) {
      String before = ask(NAMES).body();
      assertThat(before).contains("Leanne Cooper");
      Files.writeString(report, Files.readString(report).replace("Leanne Cooper", "Jane Example"));
      buildGraphs();
      awaitSaid(server, "Taken in anew");
      assertThat(ask(NAMES).body()).doesNotContain("Leanne Cooper").contains("Jane Example");
      Path damaged = firstGraph();
      String whole = Files.readString(damaged);
      Files.writeString(damaged, whole.substring(0, whole.lastIndexOf(" .\n") - 40));
      awaitSaid(server, "Not taken in, the data before it stays: ");
      assertThat(server.said()).contains(damaged.getFileName().toString());
      assertThat(ask(NAMES).body()).contains("Jane Example");
      assertThat(server.said().split("Not taken in")).hasSize(2);
    }
  }

  private Path firstGraph() throws IOException {
    try (var files = Files.list(graphs.resolve("inspections"))) {
      return files
          .filter(file -> file.toString().endsWith(".trig"))
          .filter(file -> !file.getFileName().toString().startsWith("derived"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void finishesWhatIsUnderWayWhenItIsToldToStop() throws Exception {
    try (ServerProcess server = start()) {
      ask("ASK {}");
      CompletableFuture<HttpResponse<String>> under =
          client.sendAsync(request(LONG), BodyHandlers.ofString());
      TimeUnit.MILLISECONDS.sleep(400);
      server.process().destroy();
      assertThat(server.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(server.process().exitValue()).isEqualTo(TERMINATED);
      assertThat(under.get().statusCode()).isEqualTo(200);
      assertThat(under.get().body().lines()).containsExactly("n", "4000000");
      assertThat(server.said()).contains("Stopped.").doesNotContain("Exception");
    }
    assertThat(Files.readString(folder.resolve("access.log"))).contains("\"GET /sparql?query=ASK");
  }

  @Test
  void tellsWhatIsWrongWithItsSettingsAsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.yaml"), "port: 80\nprot: 81\n");
    CommandTester.Ran ran = CommandTester.run("serve", "--config", file);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains(file + ", line 2: there is no key prot; there are host, port");
    assertThat(CommandTester.run("serve", "--timeout", "0").err())
        .contains("--timeout is a whole number from 1 to 3600, not 0");
  }

  @Test
  void everySettingIsAnOptionOfItsHelp() {
    String help = CommandTester.run("serve", "--help").out();
    Settings.all().forEach(setting -> assertThat(help).contains("--" + setting.name() + "="));
  }

  private ServerProcess start() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            ServerProcess.java(),
            "-cp",
            ServerProcess.classPath(),
            Main.class.getName(),
            "serve",
            "--config",
            folder.resolve("serve.yaml").toString(),
            "--stop-seconds",
            "40");
    ServerProcess server = ServerProcess.start(command, folder, folder.resolve("server.log"));
    server.awaitAnswer("http://localhost:" + port + "/health/ready");
    return server;
  }

  private static void awaitSaid(ServerProcess server, String words) throws Exception {
    while (!server.said().contains(words)) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return client.send(request(query), BodyHandlers.ofString());
  }

  private HttpRequest request(String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    URI address = URI.create("http://localhost:%d/sparql?query=%s".formatted(port, encoded));
    return HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
  }
}
