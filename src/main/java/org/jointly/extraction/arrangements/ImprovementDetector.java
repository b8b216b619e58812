package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds another authority that supports this one's improvement, or is supported by it. */
final class ImprovementDetector implements Detector {
  private static final int TO_AUTHORITY = 5;
  private static final String PROGRAMME = "partners-in-practice";

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    Stream<Tag> stated = sentence.all(Role.IMPROVEMENT);
    Stream<Tag> named =
        sentence.all(Role.IMPROVEMENT_SUPPORT).filter(tag -> authorityFollows(sentence, tag));
    return Stream.concat(stated, named).map(tag -> mention(sentence, tag, report)).toList();
  }

  private static boolean authorityFollows(Sentence sentence, Tag tag) {
    return sentence
            .partners()
            .filter(each -> each.role() != Role.PARTNER_GROUP)
            .anyMatch(
                each -> each.last() >= tag.last() && each.first() - tag.last() <= TO_AUTHORITY)
        && sentence.text().toLowerCase(java.util.Locale.ROOT).contains("improve");
  }

  private static Mention mention(Sentence sentence, Tag tag, ReportView report) {
    Optional<Tag> programme =
        sentence.all(Role.NAME).filter(name -> name.value().equals(PROGRAMME)).findFirst();
    return new Mention(
        "improvement-partnership",
        programme.isPresent() ? PROGRAMME : "improvement",
        programme.map(sentence::text).orElse(sentence.text(tag)),
        programme.map(Tag::value),
        "improvement support",
        Optional.empty(),
        Partners.named(sentence, report),
        Partners.unnamed(sentence),
        sentence,
        tag.first(),
        "arrangement/improvement");
  }
}
