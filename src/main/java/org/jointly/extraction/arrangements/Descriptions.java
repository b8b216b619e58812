package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.stream.Collectors;
import org.jointly.model.AuthorityReference;

/** Describes what has no name of its own. */
final class Descriptions {
  private static final String UNSAID = "(other authorities)";

  private Descriptions() {}

  /** Puts the members but the first, the inspected one, where the sentence itself names none. */
  static String completed(String name, List<AuthorityReference> members) {
    String others =
        members.stream()
            .skip(1)
            .map(AuthorityReference::name)
            .sorted()
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? name : name.replace(UNSAID, "(" + others + ")");
  }

  /** Names a partner, or says how the report puts it. */
  static String partner(Sentence sentence, Tag partner, ReportView report) {
    return partner.role() == Role.AUTHORITY || partner.role() == Role.SELF
        ? report.reference(partner).name()
        : sentence.text(partner);
  }

  private static boolean isWithin(Tag tag, Tag other) {
    return other.covers(tag) && other.length() > tag.length();
  }

  /** Describes a shared subject with its partners. */
  static String shared(Subject subject, Sentence sentence, ReportView report) {
    String partners =
        sentence
            .partners()
            .filter(tag -> sentence.partners().noneMatch(other -> isWithin(tag, other)))
            .map(tag -> partner(sentence, tag, report))
            .distinct()
            .sorted()
            .reduce((one, two) -> one + ", " + two)
            .map(names -> "(" + names + ")")
            .orElse(UNSAID);
    return (subject.label().startsWith("shared") ? "" : "shared ")
        + subject.label()
        + " "
        + partners;
  }
}
