package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;

/** Finds boards and services "of a wider area": pan-Lancashire, Tees-wide, sub-regional. */
final class WideDetector implements Detector {
  private static final int WORDS_BETWEEN = 3;

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    return sentence.tags().stream()
        .filter(tag -> tag.role() == Role.WIDE || tag.role() == Role.WIDE_PLACE)
        .flatMap(wide -> subject(sentence, wide, report).stream())
        .map(tag -> mention(sentence, tag, report))
        .toList();
  }

  private static Optional<Tag> subject(Sentence sentence, Tag wide, ReportView report) {
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> tag.last() > wide.last() && tag.first() - wide.last() - 1 <= WORDS_BETWEEN)
        .filter(tag -> tag.first() >= wide.first())
        .filter(tag -> mayBeWide(wide, report.subject(tag).kind()))
        .findFirst();
  }

  private static boolean mayBeWide(Tag wide, String kind) {
    return kind.equals("shared-board") || wide.role() == Role.WIDE && kind.equals("shared-service");
  }

  private static Mention mention(Sentence sentence, Tag tag, ReportView report) {
    return Mentions.of(
        report.subject(tag), sentence, tag, Optional.empty(), "arrangement/wide", report);
  }
}
