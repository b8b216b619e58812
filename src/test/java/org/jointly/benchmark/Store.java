package org.jointly.benchmark;

import static org.jointly.measuring.ServerProcess.classPath;
import static org.jointly.measuring.ServerProcess.java;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A server of the graph that is measured.
 *
 * @param name what tables call it
 * @param command starts it
 * @param folder where it runs
 * @param endpoint where it answers; queries follow as {@code query=}
 * @param absent why it cannot be measured here; empty where it can
 */
record Store(String name, List<String> command, Path folder, String endpoint, String absent) {
  private static final Path JAR = Path.of("target/jointly.jar").toAbsolutePath();
  private static final Path OXIGRAPH = Path.of("src/test/benchmark/oxigraph.js").toAbsolutePath();
  private static final String LOOPBACK = "http://localhost:";

  static Store jointly(Path work, int port) {
    List<String> command = List.of(java(), "-jar", JAR.toString(), "serve", "--port", "" + port);
    return new Store("Jointly", command, work, LOOPBACK + port + "/sparql?", "");
  }

  static Store jointlyUncached(Path work, int port) {
    List<String> command =
        List.of(java(), "-jar", JAR.toString(), "serve", "--port", "" + port, "--cache-mib", "0");
    return new Store("Jointly, no cache", command, work, LOOPBACK + port + "/sparql?", "");
  }

  static Store plainFuseki(Path work, Path data, int port) {
    String main = PlainFuseki.class.getName();
    List<String> command =
        List.of(
            java(), "-cp", classPath(), main, "--port", "" + port, "--file", "" + data, "/data");
    return new Store("Fuseki 5.6.0", command, work, LOOPBACK + port + "/data/sparql?", "");
  }

  static Store rdf4j(Path work, Path data, int port) {
    List<String> command =
        List.of(java(), "-cp", classPath(), Rdf4jServer.class.getName(), "" + port, "" + data);
    return new Store("RDF4J 5.3.1", command, work, LOOPBACK + port + "/sparql?", "");
  }

  static Store virtuoso(Virtuoso virtuoso) {
    return new Store(
        "Virtuoso 7",
        virtuoso.command(),
        virtuoso.folder(),
        virtuoso.endpoint(),
        Virtuoso.isInstalled() ? "" : "virtuoso-t is not installed");
  }

  static Store oxigraph(Path work, Path data, int port) {
    List<String> command = List.of("node", OXIGRAPH.toString(), "" + port, "" + data);
    boolean installed = Files.isDirectory(work.resolve("node_modules/oxigraph"));
    return new Store(
        "Oxigraph (npm)",
        command,
        work,
        LOOPBACK + port + "/sparql?",
        installed ? "" : "the npm package oxigraph is not installed");
  }

  Store without(String reason) {
    return new Store(name, command, folder, endpoint, reason);
  }

  /** Tells whether it is this program, in whichever configuration. */
  boolean isOurs() {
    return name.startsWith("Jointly");
  }

  boolean isHere() {
    return absent.isEmpty();
  }
}
