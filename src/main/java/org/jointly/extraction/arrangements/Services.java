package org.jointly.extraction.arrangements;

import java.util.Locale;
import java.util.Optional;
import org.jointly.vocabulary.RegisterEntry;

/** Says what arrangements known by name share. */
final class Services {
  private Services() {}

  static String ofKind(RegisterEntry entry) {
    String name = String.join(" ", entry.names()).toLowerCase(Locale.ROOT);
    if (entry.kind().equals("regional-adoption-agency") || name.contains("adopt")) {
      return "adoption";
    }
    if (entry.kind().equals("consortium")) {
      return name.contains("foster") ? "fostering" : "commissioning";
    }
    return "children's services";
  }

  /** An agency delivers in its own name. */
  static Optional<String> bodyOf(RegisterEntry entry) {
    return entry.kind().equals("regional-adoption-agency")
        ? Optional.of(entry.name())
        : Optional.empty();
  }
}
