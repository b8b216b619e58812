package org.jointly.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jointly.measuring.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {
  @TempDir private Path work;

  @Test
  void answersManyClientsAsItDoesAtRest() throws Exception {
    List<String> program =
        List.of(ServerProcess.java(), "-cp", ServerProcess.classPath(), "org.jointly.cli.Main");

    LoadResult result = new LoadRun(program, 16, 10, 1, 200, work).run();

    assertThat(result.requests()).isGreaterThan(100);
    assertThat(result.errors() + result.wrong()).as(result.examples().toString()).isZero();
  }
}
