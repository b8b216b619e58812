package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;

/** Finds "the three boroughs share the hub": authorities that share, then what they share. */
final class GroupDetector implements Detector {
  private static final int TO_VERB = 3;
  private static final int TO_SUBJECT = 6;

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    List<Tag> owners = sentence.partners().filter(tag -> tag.role() != Role.PARTNER_ONE).toList();
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> owners.stream().anyMatch(owner -> shares(sentence, owner, tag)))
        .map(tag -> mention(sentence, tag, report))
        .toList();
  }

  private static Mention mention(Sentence sentence, Tag tag, ReportView report) {
    return Mentions.of(
        report.subject(tag), sentence, tag, Optional.empty(), "arrangement/group", report);
  }

  private static boolean shares(Sentence sentence, Tag owner, Tag subject) {
    return sentence
        .all(Role.JOINT)
        .filter(joint -> owner.before(joint) && joint.first() - owner.last() <= TO_VERB)
        .filter(joint -> !sentence.word(joint.first()).equals("one"))
        .anyMatch(joint -> joint.before(subject) && subject.first() - joint.last() <= TO_SUBJECT);
  }
}
