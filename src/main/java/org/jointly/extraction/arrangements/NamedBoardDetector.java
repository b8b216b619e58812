package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;

/** Finds the panels and boards of a named arrangement: "the Adopt South West adoption panel". */
final class NamedBoardDetector implements Detector {

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> report.subject(tag).kind().equals("shared-board"))
        .filter(tag -> bearsName(sentence, tag, report))
        .map(tag -> mention(sentence, tag, report))
        .toList();
  }

  private static boolean bearsName(Sentence sentence, Tag tag, ReportView report) {
    return sentence
        .all(Role.NAME)
        .filter(sentence::isNameLike)
        .filter(name -> tag.first() == name.last() + 1)
        .flatMap(name -> report.entry(name).stream())
        .anyMatch(entry -> !entry.kind().equals("delegated-delivery"));
  }

  private static Mention mention(Sentence sentence, Tag tag, ReportView report) {
    return Mentions.of(
        report.subject(tag), sentence, tag, Optional.empty(), "arrangement/named-board", report);
  }
}
