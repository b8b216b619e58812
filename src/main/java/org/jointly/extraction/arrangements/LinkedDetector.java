package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a service, board or post that words such as "hosted by" or "shared with" tie to another
 * authority: the subject nearest before these words, or else the first behind the authority.
 */
final class LinkedDetector implements Detector {
  private static final int TO_PARTNER = 8;
  private static final int FROM_SUBJECT = 22;
  private static final int BLOCKED = 3;
  private static final int DENIED = 4;
  private static final Set<String> HOSTING = Set.of("by", "from", "to", "through", "via", "in");

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    List<Mention> mentions = new ArrayList<>();
    if (sentence.partners().findAny().isEmpty()) {
      return mentions;
    }
    sentence
        .all(Role.LINK)
        .forEach(link -> linked(sentence, link, report).ifPresent(mentions::add));
    return mentions;
  }

  private static Optional<Mention> linked(Sentence sentence, Tag link, ReportView report) {
    Optional<Tag> partner = Partners.after(sentence, link, TO_PARTNER);
    if (partner.isEmpty() || denied(sentence, link)) {
      return Optional.empty();
    }
    return subject(sentence, link, partner.get())
        .map(tag -> mention(sentence, tag, link, partner.get(), report));
  }

  private static boolean denied(Sentence sentence, Tag link) {
    return sentence
        .all(Role.NEGATION)
        .anyMatch(not -> not.before(link) && link.first() - not.last() <= DENIED);
  }

  private static Optional<Tag> subject(Sentence sentence, Tag link, Tag partner) {
    Optional<Tag> before = nearestBefore(sentence, link);
    if (before.isPresent()) {
      return before.filter(tag -> tag.role() == Role.SUBJECT);
    }
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> tag.first() > partner.last() && tag.first() - partner.last() <= FROM_SUBJECT)
        .findFirst();
  }

  /** A blocker counts only close to the link: "information shared with". */
  private static Optional<Tag> nearestBefore(Sentence sentence, Tag link) {
    Stream<Tag> subjects =
        sentence
            .all(Role.SUBJECT)
            .filter(tag -> tag.last() < link.last() && link.first() - tag.last() <= FROM_SUBJECT);
    Stream<Tag> blockers =
        sentence
            .all(Role.BLOCKER)
            .filter(tag -> tag.last() < link.last() && link.first() - tag.last() <= BLOCKED);
    return Stream.concat(subjects, blockers)
        .max(Comparator.comparingInt(Tag::last).thenComparingInt(Tag::length));
  }

  private static Mention mention(
      Sentence sentence, Tag tag, Tag link, Tag partner, ReportView report) {
    boolean hosted = HOSTING.contains(sentence.word(link.last()));
    Optional<String> body =
        hosted ? Optional.of(Descriptions.partner(sentence, partner, report)) : Optional.empty();
    return Mentions.of(report.subject(tag), sentence, tag, body, "arrangement/linked", report);
  }
}
