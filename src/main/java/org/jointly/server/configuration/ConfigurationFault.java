package org.jointly.server.configuration;

/** Says in one line what is wrong with a configuration, where, and what is allowed. */
public final class ConfigurationFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigurationFault(String message) {
    super(message);
  }
}
