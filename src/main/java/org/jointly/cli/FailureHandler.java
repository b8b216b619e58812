package org.jointly.cli;

import java.io.UncheckedIOException;
import org.jointly.publishing.GraphFailure;
import org.jointly.server.ServerFailure;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a failure into one line and exit status 1; the log has the detail of an unexpected one. */
final class FailureHandler implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    command.getErr().println("jointly: " + inOneLine(failure));
    if (!expected(failure)) {
      LoggerFactory.getLogger(command.getCommand().getClass()).error("Not expected", failure);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static boolean expected(Exception failure) {
    return failure instanceof CommandFailure
        || failure instanceof GraphFailure
        || failure instanceof ServerFailure
        || failure instanceof UncheckedIOException;
  }

  private static String inOneLine(Exception failure) {
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return message.strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
