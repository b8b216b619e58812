package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.model.AuthorityReference;
import org.jointly.vocabulary.RegisterEntry;

/** Finds the names of the register, printed as names. */
final class NamedDetector implements Detector {
  private static final Set<String> ELSEWHERE =
      Set.of("joint-partnership", "improvement-partnership");

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    return sentence
        .all(Role.NAME)
        .filter(tag -> sentence.isNameLike(tag) || isDelivery(tag, report))
        .flatMap(
            tag -> report.entry(tag).map(entry -> mention(sentence, tag, entry, report)).stream())
        .filter(mention -> !ELSEWHERE.contains(mention.kind()))
        .toList();
  }

  /** A company's name may hold a place's name without that authority taking part. */
  private static List<AuthorityReference> partners(
      Sentence sentence, RegisterEntry entry, ReportView report) {
    return sentence
        .all(Role.AUTHORITY)
        .filter(tag -> !entry.kind().equals("delegated-delivery") || !isInAName(sentence, tag))
        .map(report::reference)
        .distinct()
        .toList();
  }

  private static boolean isInAName(Sentence sentence, Tag tag) {
    return sentence.all(Role.NAME).anyMatch(name -> name.covers(tag));
  }

  /** Some reports print a company's name like any words once they have introduced it. */
  private static boolean isDelivery(Tag tag, ReportView report) {
    return report.delivery().flatMap(Delivery::entry).filter(tag.value()::equals).isPresent();
  }

  private static Mention mention(
      Sentence sentence, Tag tag, RegisterEntry entry, ReportView report) {
    return new Mention(
        entry.kind(),
        entry.slug(),
        sentence.text(tag),
        Optional.of(entry.slug()),
        Services.ofKind(entry),
        entry.body().or(() -> Services.bodyOf(entry)),
        partners(sentence, entry, report),
        Partners.unnamed(sentence),
        sentence,
        tag.first(),
        "arrangement/named");
  }
}
