package org.jointly.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jointly.measuring.ServerProcess;
import org.junit.jupiter.api.Test;

/**
 * Puts the packaged server under load for minutes. No part of the tests, which do the same for
 * seconds:
 *
 * <pre>src/test/load/run</pre>
 */
class LoadBenchmark {
  private static final int CLIENTS = Integer.getInteger("clients", 64);
  private static final int SECONDS = Integer.getInteger("seconds", 120);
  private static final int EACH = Integer.getInteger("each", 10);
  private static final Path JAR = Path.of("target/jointly.jar").toAbsolutePath();
  private static final Path WORK = Path.of("target/load").toAbsolutePath();

  @Test
  void answersManyClientsAsItDoesAtRest() throws Exception {
    List<String> program = List.of(ServerProcess.java(), "-jar", JAR.toString());

    LoadResult result = new LoadRun(program, CLIENTS, SECONDS, EACH, 10_000, WORK).run();

    Files.writeString(WORK.resolve("load.md"), result.toString());
    System.out.println(result);
    assertThat(result.errors() + result.wrong()).as(result.examples().toString()).isZero();
    assertThat(result.memory().isFlat()).as("heap " + result.memory().samples()).isTrue();
  }
}
