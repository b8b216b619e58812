package org.jointly.benchmark;

import org.apache.jena.fuseki.main.cmds.FusekiMainCmd;
import org.apache.jena.fuseki.system.FusekiLogging;

/**
 * Starts Fuseki's own server program. Keeps it from setting up a log of its own, for which it wants
 * another backend than is here.
 */
final class PlainFuseki {
  private PlainFuseki() {}

  public static void main(String[] arguments) {
    FusekiLogging.markInitialized(true);
    FusekiMainCmd.main(arguments);
  }
}
