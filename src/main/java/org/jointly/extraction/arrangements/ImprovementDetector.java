package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds another authority that supports this one's improvement, or is supported by it. */
final class ImprovementDetector implements Detector {
  private static final int TO_AUTHORITY = 7;
  private static final String PROGRAMME = "partners-in-practice";

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    Stream<Tag> stated = sentence.all(Role.IMPROVEMENT);
    Stream<Tag> named =
        sentence.all(Role.IMPROVEMENT_SUPPORT).filter(tag -> authorityIsNear(sentence, tag));
    return Stream.concat(stated, named).map(tag -> mention(sentence, tag, report)).toList();
  }

  private static boolean authorityIsNear(Sentence sentence, Tag tag) {
    return sentence
            .partners()
            .filter(each -> each.role() != Role.PARTNER_GROUP)
            .anyMatch(
                each ->
                    follows(each, tag)
                        || each.before(tag) && tag.first() - each.last() <= TO_AUTHORITY)
        && sentence.text().toLowerCase(Locale.ROOT).contains("improve");
  }

  private static boolean follows(Tag partner, Tag tag) {
    return partner.last() >= tag.last() && partner.first() - tag.last() <= TO_AUTHORITY;
  }

  private static Mention mention(Sentence sentence, Tag tag, ReportView report) {
    boolean programme = sentence.text(tag).toLowerCase(Locale.ROOT).contains("in practice");
    return new Mention(
        "improvement-partnership",
        programme ? PROGRAMME : "improvement",
        sentence.text(tag),
        Optional.empty(),
        "improvement support",
        Optional.empty(),
        Partners.named(sentence, report),
        Partners.unnamed(sentence),
        sentence,
        tag.first(),
        "arrangement/improvement");
  }
}
