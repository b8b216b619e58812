package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a trust or company that delivers an authority's services where it is only called "the
 * trust" or "the company". It must have been introduced: the trusts of 2004 to 2012 were boards of
 * partners, and most other trusts are of health or schools.
 */
final class TrustDetector implements Detector {

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    Optional<Delivery> delivery = report.delivery();
    if (delivery.isEmpty()) {
      return List.of();
    }
    return tags(sentence, delivery.get())
        .map(tag -> mention(sentence, tag, delivery.get()))
        .toList();
  }

  private static Stream<Tag> tags(Sentence sentence, Delivery delivery) {
    return delivery.isCompany()
        ? sentence.all(Role.COMPANY_WORD)
        : sentence.all(Role.TRUST_WORD).filter(tag -> meansBody(sentence, tag));
  }

  /** Tells whether the word trust means a body that delivers, not a partnership or confidence. */
  static boolean meansBody(Sentence sentence, Tag tag) {
    if (overlaps(sentence, tag, Role.NOT_TRUST) || overlaps(sentence, tag, Role.TRUST_WEAK)) {
      return false;
    }
    boolean capital = Character.isUpperCase(sentence.text(tag.last(), tag.last()).charAt(0));
    if (overlaps(sentence, tag, Role.CONFIDENCE)) {
      return capital
          || overlaps(sentence, tag, Role.TRUST_STRONG)
          || overlaps(sentence, tag, Role.TRUST_PLANNED);
    }
    return capital || tag.length() > 1 || sentence.word(tag.last()).endsWith("'s");
  }

  private static boolean overlaps(Sentence sentence, Tag tag, Role role) {
    return sentence.all(role).anyMatch(tag::overlaps);
  }

  private static Mention mention(Sentence sentence, Tag tag, Delivery delivery) {
    return new Mention(
        "delegated-delivery",
        delivery.slot(),
        delivery.name(),
        delivery.entry(),
        "children's services",
        Optional.of(delivery.name()),
        List.of(),
        0,
        sentence,
        tag.first(),
        "arrangement/delivery-body");
  }
}
