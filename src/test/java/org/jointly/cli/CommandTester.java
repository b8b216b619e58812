package org.jointly.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** Runs commands as a shell does and keeps what they say. */
final class CommandTester {
  private CommandTester() {}

  /**
   * What a command did.
   *
   * @param status its exit status
   * @param out what it printed
   * @param err what it printed as errors
   */
  record Ran(int status, String out, String err) {
    List<String> errors() {
      return err.lines().filter(line -> line.startsWith("jointly: ")).toList();
    }
  }

  static Ran run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int status = line.execute(words);
    line.getOut().flush();
    return new Ran(status, out.toString(), err.toString());
  }
}
