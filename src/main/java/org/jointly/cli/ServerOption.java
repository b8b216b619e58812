package org.jointly.cli;

import java.nio.file.Path;
import org.jointly.server.configuration.Configuration;
import org.jointly.server.configuration.ConfigurationFault;
import org.jointly.server.configuration.Setting;
import org.jointly.server.configuration.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How a command that serves is told to run: by a file of settings and by an option for each. */
final class ServerOption {
  private static final String FILE = "--config";

  private ServerOption() {}

  /** Gives a command the options. */
  static void addTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(FILE)
            .paramLabel("FILE")
            .type(Path.class)
            .description(
                "A file of settings (YAML), with the names of these options as keys; options win"
                    + " over it.")
            .build());
    Settings.all().forEach(setting -> spec.addOption(option(setting)));
  }

  private static OptionSpec option(Setting setting) {
    String initial =
        setting.initial().isEmpty() ? "" : " " + setting.initial() + " unless told otherwise.";
    boolean said = setting.text().contains("unless told");
    return OptionSpec.builder(option(setting.name()))
        .paramLabel(setting.placeholder())
        .type(String.class)
        .description((setting.text() + (said ? "" : initial)).replace("%", "%%"))
        .build();
  }

  private static String option(String name) {
    return "--" + name;
  }

  /** Reads how the server is to run. */
  static Configuration of(CommandSpec spec) {
    ParseResult given = spec.commandLine().getParseResult();
    try {
      Configuration told =
          given.hasMatchedOption(FILE)
              ? Configuration.read(given.matchedOptionValue(FILE, Path.of("")))
              : Configuration.none();
      for (Setting setting : Settings.all()) {
        if (given.hasMatchedOption(option(setting.name()))) {
          told = told.with(setting, given.matchedOptionValue(option(setting.name()), ""));
        }
      }
      return told;
    } catch (ConfigurationFault fault) {
      throw new ParameterException(spec.commandLine(), fault.getMessage());
    }
  }
}
