package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointly.model.AuthorityReference;
import org.jointly.vocabulary.RegisterEntry;

/**
 * Resolves a report's arrangement against the register: by its name, or else by what is shared and
 * by whom. Where two entries would do, or members do not fit, it stays the report's own.
 */
final class Resolver {
  private final ReportView report;

  Resolver(ReportView report) {
    this.report = report;
  }

  /** Returns the slug of the entry that the mentions of one arrangement mean. */
  Optional<String> resolve(List<Mention> group, List<AuthorityReference> members, int unnamed) {
    return Gathering.entry(group).or(() -> bySubject(group, members, unnamed));
  }

  private Optional<String> bySubject(
      List<Mention> group, List<AuthorityReference> members, int unnamed) {
    Mention first = group.get(0);
    List<RegisterEntry> fitting =
        report.lookup().register().ofMember(report.inspected(), first.kind(), first.slot()).stream()
            .filter(entry -> fits(entry, members, unnamed))
            .filter(this::wasInForce)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0).slug()) : Optional.empty();
  }

  /** All members, and no others, must be named or at least counted. */
  private static boolean fits(RegisterEntry entry, List<AuthorityReference> members, int unnamed) {
    Set<String> named = members.stream().map(AuthorityReference::gss).collect(Collectors.toSet());
    Set<String> known = entry.members();
    boolean counted = named.size() + unnamed == known.size();
    return known.containsAll(named) && (counted || entry.isOpen() && unnamed == 1);
  }

  private boolean wasInForce(RegisterEntry entry) {
    String day = report.inspection().end().toString();
    return entry.participations().stream()
        .filter(part -> part.gss().equals(report.inspected()))
        .allMatch(
            part ->
                part.until().isEmpty()
                    || entry.partOf().isPresent()
                    || part.until().compareTo(day) >= 0);
  }
}
