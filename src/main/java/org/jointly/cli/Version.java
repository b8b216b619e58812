package org.jointly.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version written into the jar's manifest by the build. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"jointly " + number()};
  }

  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
