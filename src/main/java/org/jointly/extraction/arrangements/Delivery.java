package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import org.jointly.vocabulary.RegisterEntry;

/**
 * The body to which a report says the authority has handed its services.
 *
 * @param name its name, or what the report calls it
 * @param slot what tells it from others
 * @param entry slug of its entry in the register
 * @param isCompany whether the report may call it "the company", not "the trust"
 */
record Delivery(String name, String slot, Optional<String> entry, boolean isCompany) {
  /** How often a report must speak of a delivering trust before "the trust" means it. */
  private static final int ENOUGH = 2;

  /** Finds the body that a report introduces. */
  static Optional<Delivery> in(List<Sentence> sentences, ReportView report) {
    Optional<RegisterEntry> named =
        sentences.stream()
            .flatMap(
                sentence ->
                    sentence
                        .all(Role.NAME)
                        .filter(sentence::isNameLike)
                        .flatMap(tag -> report.entry(tag).stream()))
            .filter(entry -> entry.kind().equals("delegated-delivery"))
            .findFirst();
    return named.map(Delivery::of).or(() -> unnamed(sentences, report));
  }

  private static Delivery of(RegisterEntry entry) {
    boolean trust = entry.name().endsWith("Trust");
    return new Delivery(entry.name(), entry.slug(), Optional.of(entry.slug()), !trust);
  }

  private static Optional<Delivery> unnamed(List<Sentence> sentences, ReportView report) {
    if (report.inspection().framework().equals("SLAC")) {
      return Optional.empty();
    }
    long strong = sentences.stream().filter(each -> speaks(each, Role.TRUST_STRONG)).count();
    boolean planned = sentences.stream().anyMatch(each -> speaks(each, Role.TRUST_PLANNED));
    return strong < ENOUGH && !planned
        ? Optional.empty()
        : Optional.of(new Delivery("the Trust", "trust", Optional.empty(), false));
  }

  private static boolean speaks(Sentence sentence, Role role) {
    return sentence
        .all(role)
        .anyMatch(
            strong ->
                sentence
                    .all(Role.TRUST_WORD)
                    .anyMatch(
                        tag -> tag.overlaps(strong) && TrustDetector.meansBody(sentence, tag)));
  }
}
