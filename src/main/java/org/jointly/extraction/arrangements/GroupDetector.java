package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds "the three boroughs share the hub" and "the X and Y safeguarding board": authorities as the
 * owners of a subject.
 */
final class GroupDetector implements Detector {
  private static final int TO_VERB = 3;
  private static final Set<String> HOLDING = Set.of("for", "in", "at", "of", "across");
  private static final int TO_SUBJECT = 6;

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    List<Tag> owners = sentence.partners().filter(tag -> tag.role() != Role.PARTNER_ONE).toList();
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> owners.stream().anyMatch(owner -> owns(sentence, owner, tag)))
        .map(tag -> mention(sentence, tag, report))
        .toList();
  }

  private static Mention mention(Sentence sentence, Tag tag, ReportView report) {
    return Mentions.of(
        report.subject(tag), sentence, tag, Optional.empty(), "arrangement/group", report);
  }

  private static boolean owns(Sentence sentence, Tag owner, Tag subject) {
    return compound(sentence, owner, subject)
        || verb(sentence, owner, subject)
        || holder(sentence, owner, subject);
  }

  private static boolean verb(Sentence sentence, Tag owner, Tag subject) {
    return sentence
        .all(Role.JOINT)
        .filter(joint -> owner.before(joint) && joint.first() - owner.last() <= TO_VERB)
        .filter(joint -> !sentence.word(joint.first()).equals("one"))
        .anyMatch(joint -> joint.before(subject) && subject.first() - joint.last() <= TO_SUBJECT);
  }

  /** Holds for "Kingston and Richmond board": the inspected and another, close before. */
  private static boolean compound(Sentence sentence, Tag owner, Tag subject) {
    if (owner.role() != Role.AUTHORITY) {
      return false;
    }
    Optional<Tag> self =
        sentence
            .all(Role.SELF)
            .filter(tag -> Math.abs(gap(tag, owner)) <= 2 && joined(sentence, tag, owner))
            .findFirst();
    return self.filter(
            tag -> {
              int end = Math.max(tag.last(), owner.last());
              return subject.first() > end && subject.first() - end <= 2;
            })
        .isPresent();
  }

  /** Holds for "the director for X and Y". */
  private static boolean holder(Sentence sentence, Tag owner, Tag subject) {
    return owner.role() == Role.AUTHORITY
        && HOLDING.contains(sentence.word(subject.last() + 1))
        && sentence
            .all(Role.SELF)
            .anyMatch(
                self ->
                    joined(sentence, self, owner)
                        && Math.abs(gap(self, owner)) <= 2
                        && Math.min(self.first(), owner.first()) - subject.last() <= TO_VERB);
  }

  private static int gap(Tag one, Tag two) {
    return one.before(two) ? two.first() - one.last() : one.first() - two.last();
  }

  private static boolean joined(Sentence sentence, Tag one, Tag two) {
    int between = Math.min(one.last(), two.last()) + 1;
    return gap(one, two) == 1 || sentence.word(between).equals("and");
  }
}
