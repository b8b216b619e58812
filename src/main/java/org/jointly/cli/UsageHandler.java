package org.jointly.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a usage, last, where it is seen, and where the right one is told. */
final class UsageHandler implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    if (command.getParent() == null) {
      command.usage(err);
    }
    err.println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    if (command.getParent() != null) {
      err.printf("%s --help tells the options.%n", command.getCommandSpec().qualifiedName());
    }
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
