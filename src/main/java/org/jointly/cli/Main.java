package org.jointly.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Starts Jointly from the command line.
 *
 * <p>Exit status: 0 all well; 1 done, but some inputs failed, or the work could not be done (each
 * with a line that says why); 2 wrong usage.
 */
@Command(
    name = "jointly",
    description = "What inspectors found in England's children's services, as a graph.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      AskCommand.class,
      ExplainCommand.class,
      ValidateCommand.class,
      ExportCommand.class,
      PublishCommand.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** Makes the command line, ready to execute; tests give it writers of their own. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    List.of("run", "serve")
        .forEach(name -> ServerOption.addTo(line.getSubcommands().get(name).getCommandSpec()));
    return line.setExecutionExceptionHandler(new FailureHandler())
        .setParameterExceptionHandler(new UsageHandler())
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command.");
  }
}
