package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.vocabulary.RegisterEntry;

/**
 * Finds partnerships of boroughs ("the tri-borough") wherever they are named, and the teams, boards
 * and posts that bear their name ("the tri-borough fostering service", "the panel operates across
 * the tri-borough").
 */
final class PartnershipDetector implements Detector {
  /** The rule where the partnership itself is spoken of. */
  static final String RULE = "arrangement/partnership";

  /** The rule where its name is only the label of a team. */
  static final String LABEL = "arrangement/partnership-label";

  /** The rule where a team bears its name. */
  static final String TEAM = "arrangement/team-of-partnership";

  private static final int TO_FIRST = 5;
  private static final int TO_NEXT = 5;
  private static final int FROM_SUBJECT = 16;
  private static final Set<String> EXTENT =
      Set.of("across", "for", "on", "at", "between", "within");
  private static final Set<String> ARTICLES = Set.of("the", "a");

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    List<Mention> mentions = new ArrayList<>();
    sentence
        .all(Role.PARTNERSHIP)
        .forEach(
            tag -> {
              List<Tag> following = following(sentence, tag);
              mentions.add(
                  partnership(
                      sentence, tag, isLabel(sentence, tag, following) ? LABEL : RULE, report));
              following.forEach(each -> mentions.add(team(sentence, each, report)));
              before(sentence, tag).ifPresent(each -> mentions.add(team(sentence, each, report)));
            });
    return mentions;
  }

  private static Mention partnership(Sentence sentence, Tag tag, String rule, ReportView report) {
    Optional<RegisterEntry> entry =
        sentence
            .all(Role.NAME)
            .filter(each -> each.overlaps(tag))
            .flatMap(each -> report.entry(each).stream())
            .findFirst();
    return new Mention(
        "joint-partnership",
        slot(sentence, tag),
        sentence.text(tag),
        entry.map(RegisterEntry::slug),
        "children's services",
        Optional.empty(),
        Partners.named(sentence, report),
        Partners.unnamed(sentence),
        sentence,
        tag.first(),
        rule);
  }

  /** Tells a partnership of two from one of three, however it is spelt. */
  static String slot(Sentence sentence, Tag tag) {
    String first = sentence.word(tag.first());
    if (first.startsWith("tri") || first.equals("three")) {
      return "tri-borough";
    }
    return first.startsWith("bi") || first.equals("two") ? "bi-borough" : "cross-borough";
  }

  private static boolean isLabel(Sentence sentence, Tag tag, List<Tag> following) {
    return !following.isEmpty() || sentence.word(tag.last() + 1).startsWith("service");
  }

  private static Mention team(Sentence sentence, Tag tag, ReportView report) {
    return Mentions.of(report.subject(tag), sentence, tag, Optional.empty(), TEAM, report);
  }

  /** Follows a list: each subject close behind the last. */
  private static List<Tag> following(Sentence sentence, Tag partnership) {
    List<Tag> chain = new ArrayList<>();
    int end = partnership.last();
    for (Tag tag : sentence.all(Role.SUBJECT).toList()) {
      int reach = chain.isEmpty() ? TO_FIRST : TO_NEXT;
      if (tag.first() > end && tag.first() - end <= reach) {
        chain.add(tag);
        end = tag.last();
      }
    }
    return chain;
  }

  private static Optional<Tag> before(Sentence sentence, Tag partnership) {
    int at = partnership.first() - 1;
    while (ARTICLES.contains(sentence.word(at))) {
      at--;
    }
    if (!EXTENT.contains(sentence.word(at))) {
      return Optional.empty();
    }
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> tag.before(partnership))
        .filter(tag -> partnership.first() - tag.last() <= FROM_SUBJECT)
        .max(Comparator.comparingInt(Tag::last));
  }
}
