package org.jointly.extraction.arrangements;

/** Describes what has no name of its own. */
final class Descriptions {
  private Descriptions() {}

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
            .orElse("other authorities");
    return (subject.label().startsWith("shared") ? "" : "shared ")
        + subject.label()
        + " ("
        + partners
        + ")";
  }
}
