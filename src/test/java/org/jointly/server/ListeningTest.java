package org.jointly.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jointly.measuring.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Listens before there is data. The graphs are read meanwhile, and two threads that begin Jena
 * could wait for each other: what listens must begin nothing of it.
 */
class ListeningTest {
  private static final List<String> PATHS =
      List.of("/", "/sparql?query=ASK%7B%7D", "/health/ready");

  @Test
  @Timeout(60)
  void beginsNothingOfJena() throws Exception {
    Process listening =
        new ProcessBuilder(
                ServerProcess.java(),
                "-Xlog:class+init=info",
                "-cp",
                ServerProcess.classPath(),
                Listening.class.getName())
            .redirectErrorStream(true)
            .start();
    String begun = new String(listening.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(listening.waitFor()).isZero();
    assertThat(begun.lines()).anyMatch(line -> line.contains("org/jointly/server/CurrentSite"));
    assertThat(begun.lines()).noneMatch(line -> line.contains("org/apache/jena/"));
  }

  /** Listens, asks, and ends; its status is the number of answers other than 503. */
  static final class Listening {
    private Listening() {}

    public static void main(String[] none) throws Exception {
      SparqlServer server = SparqlServer.listen(ServerOptions.onPort(0));
      int others = 0;
      for (String path : PATHS) {
        others += status(server.url() + path) == 503 ? 0 : 1;
      }
      Runtime.getRuntime().halt(others);
    }

    private static int status(String address) throws IOException, InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
  }
}
