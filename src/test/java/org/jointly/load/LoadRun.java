package org.jointly.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointly.measuring.ServerProcess;

/**
 * Starts a server over the published graph, notes what it says at rest, and then lets many clients
 * ask it at the same time.
 *
 * @param program starts the program, without its arguments
 * @param clients how many ask at the same time
 * @param seconds how long
 * @param each how many values of each parameter to draw, see {@link Workload#of}
 * @param most how many different things to ask for; drawn by lot where there are more
 * @param work where the server runs
 */
record LoadRun(List<String> program, int clients, int seconds, int each, int most, Path work) {
  private static final int SAMPLES = 12;
  private static final String KEPT_MIB = System.getProperty("cacheMib", "64");

  LoadResult run() throws IOException, InterruptedException {
    int port = freePort();
    // All clients have the one address of this machine, and so the limit of one client.
    List<String> options =
        List.of(
            "serve", "--port", "" + port, "--queries-per-client", "150", "--cache-mib", KEPT_MIB);
    List<String> command = Stream.of(program, options).flatMap(List::stream).toList();
    Files.createDirectories(work);
    try (ServerProcess server = ServerProcess.start(command, work, work.resolve("server.log"))) {
      String url = "http://localhost:" + port;
      server.awaitAnswer(url + "/sparql?query=ASK%7B%7D");
      AtRest rest = AtRest.of(url, drawn(url));
      Memory memory =
          new Memory(server.process().pid(), TimeUnit.SECONDS.toMillis(seconds) / SAMPLES);
      Thread watch = new Thread(memory, "memory");
      watch.start();
      List<Client> done = loaded(url, rest);
      watch.interrupt();
      watch.join();
      return new LoadResult(this, rest, done, memory, server.said());
    }
  }

  private List<Wanted> drawn(String url) throws IOException, InterruptedException {
    List<Wanted> wanted = new ArrayList<>(Workload.of(url, each));
    Collections.shuffle(wanted, new Random(most));
    return wanted.subList(0, Math.min(most, wanted.size()));
  }

  private List<Client> loaded(String url, AtRest rest) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Client> all =
          IntStream.range(0, clients).mapToObj(seed -> new Client(url, rest, until, seed)).toList();
      List<Client> done = new ArrayList<>();
      for (Future<Client> each : threads.invokeAll(all)) {
        done.add(each.get());
      }
      return done;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
