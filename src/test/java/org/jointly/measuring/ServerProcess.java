package org.jointly.measuring;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that runs as a process of its own. */
public final class ServerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int PAUSE_MILLISECONDS = 10;

  private final Process process;
  private final Path log;
  private final long started = System.nanoTime();

  private ServerProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a server.
   *
   * @param command the program and its arguments
   * @param folder where it runs
   * @param log what it prints goes here
   */
  public static ServerProcess start(List<String> command, Path folder, Path log)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return new ServerProcess(builder.start(), log);
  }

  /** Returns the java that runs this. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Returns the class path that this runs with. */
  public static String classPath() {
    String own = System.getProperty("java.class.path");
    return System.getProperty("surefire.test.class.path", own)
        .replace(File.pathSeparator + ".", "");
  }

  /**
   * Waits until an address answers with status 200.
   *
   * @return the time since the start in milliseconds
   */
  public double awaitAnswer(String address) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    while (!answers(client, request)) {
      double waited = (System.nanoTime() - started) / 1e6;
      if (!process.isAlive() || waited > PATIENCE.toMillis()) {
        throw new IOException("Did not answer: " + address + "\n" + said());
      }
      Thread.sleep(PAUSE_MILLISECONDS);
    }
    return (System.nanoTime() - started) / 1e6;
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Returns what it printed so far. */
  public String said() throws IOException {
    return Files.readString(log);
  }

  /** Returns the process. */
  public Process process() {
    return process;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
