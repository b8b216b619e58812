package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds "a joint adoption panel with the neighbouring authority" and "the joint X and Y child death
 * overview panel": a word of sharing close before a subject, in a sentence with another authority.
 */
final class JointDetector implements Detector {
  private static final int WORDS_BETWEEN = 3;
  private static final Set<String> TYING = Set.of("with", "by", "across", "between", "among");
  private static final int TO_PARTNER = 20;

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    return sentence
        .all(Role.JOINT)
        .filter(joint -> !TYING.contains(sentence.word(joint.last() + 1)))
        .flatMap(joint -> subject(sentence, joint, report).stream())
        .filter(tag -> hasPartnerNear(sentence, tag))
        .map(tag -> mention(sentence, tag, report))
        .toList();
  }

  private static Mention mention(Sentence sentence, Tag tag, ReportView report) {
    return Mentions.of(
        report.subject(tag), sentence, tag, Optional.empty(), "arrangement/joint", report);
  }

  private static Optional<Tag> subject(Sentence sentence, Tag joint, ReportView report) {
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> tag.last() > joint.last() && tag.first() >= joint.first())
        .filter(tag -> uncovered(sentence, joint.last() + 1, tag.first()) <= WORDS_BETWEEN)
        .findFirst()
        .filter(tag -> isBoard(tag, report) || nothingBlocks(sentence, joint, tag));
  }

  /** A board's groups may be of learning or information. */
  private static boolean isBoard(Tag tag, ReportView report) {
    return report.subject(tag).kind().equals("shared-board");
  }

  private static boolean nothingBlocks(Sentence sentence, Tag joint, Tag tag) {
    return sentence.all(Role.BLOCKER).noneMatch(block -> joint.before(block) && block.before(tag));
  }

  /** Counts the words between that no authority's name covers. */
  private static long uncovered(Sentence sentence, int from, int to) {
    return IntStream.range(from, to)
        .filter(
            word ->
                sentence.tags().stream()
                    .filter(tag -> tag.role() == Role.AUTHORITY || tag.role() == Role.SELF)
                    .noneMatch(tag -> tag.first() <= word && word <= tag.last()))
        .filter(word -> !sentence.word(word).equals("and"))
        .count();
  }

  private static boolean hasPartnerNear(Sentence sentence, Tag tag) {
    return sentence.tags().stream()
        .filter(each -> each.role().isPartner() || each.role() == Role.WIDE)
        .anyMatch(
            partner ->
                Math.abs(partner.first() - tag.last()) <= TO_PARTNER
                    || Math.abs(tag.first() - partner.last()) <= TO_PARTNER);
  }
}
