package org.jointly.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jointly.measuring.ServerProcess;

/**
 * Virtuoso's open source edition as Debian packages it, over a database of its own.
 *
 * @param folder holds the database
 * @param sqlPort where its tools talk to it
 * @param port where it answers SPARQL
 */
record Virtuoso(Path folder, int sqlPort, int port) {
  private static final Path PROGRAM = Path.of("/usr/bin/virtuoso-t");
  private static final Path SETTINGS = Path.of("src/test/benchmark/virtuoso.ini");
  private static final String GRAPH = "urn:data";

  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  List<String> command() {
    return List.of(PROGRAM.toString(), "+foreground", "+configfile", "virtuoso.ini");
  }

  String endpoint() {
    return "http://localhost:" + port + "/sparql?default-graph-uri=" + GRAPH + "&";
  }

  /** Makes the database and loads the data with its bulk loader. */
  void load(Path data) throws IOException, InterruptedException {
    if (Files.exists(folder)) {
      PathUtils.deleteDirectory(folder);
    }
    Files.createDirectories(folder);
    String settings =
        Files.readString(SETTINGS)
            .replace("@SQL_PORT@", "" + sqlPort)
            .replace("@PORT@", "" + port)
            .replace("@DATA@", "" + data.getParent());
    Files.writeString(folder.resolve("virtuoso.ini"), settings);
    try (ServerProcess server =
        ServerProcess.start(command(), folder, folder.resolve("load.log"))) {
      server.awaitAnswer(endpoint() + "query=ASK%7B%7D");
      sql("ld_dir('%s', '%s', '%s')".formatted(data.getParent(), data.getFileName(), GRAPH));
      sql("rdf_loader_run()");
      sql("checkpoint");
      sql("shutdown");
      server.process().waitFor();
    }
  }

  private void sql(String statement) throws IOException, InterruptedException {
    List<String> command =
        Stream.of("isql-vt", "" + sqlPort, "dba", "dba", "exec=" + statement + ";").toList();
    Path log = folder.resolve("isql.log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start().waitFor();
    if (Files.readString(log).contains("*** Error")) {
      throw new IOException("Virtuoso refused " + statement + "\n" + Files.readString(log));
    }
  }
}
