package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds boards and services "of a wider area": pan-Lancashire, Tees-wide, sub-regional. */
final class WideDetector implements Detector {
  private static final int WORDS_BETWEEN = 3;
  private static final Set<String> KINDS = Set.of("shared-board", "shared-service");

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    return sentence
        .all(Role.WIDE)
        .flatMap(wide -> subject(sentence, wide, report).stream())
        .map(tag -> mention(sentence, tag, report))
        .toList();
  }

  private static Optional<Tag> subject(Sentence sentence, Tag wide, ReportView report) {
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> tag.last() > wide.last() && tag.first() - wide.last() - 1 <= WORDS_BETWEEN)
        .filter(tag -> tag.first() >= wide.first())
        .filter(tag -> KINDS.contains(report.subject(tag).kind()))
        .findFirst();
  }

  private static Mention mention(Sentence sentence, Tag tag, ReportView report) {
    return Mentions.of(
        report.subject(tag), sentence, tag, Optional.empty(), "arrangement/wide", report);
  }
}
