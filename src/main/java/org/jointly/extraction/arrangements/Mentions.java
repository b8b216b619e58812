package org.jointly.extraction.arrangements;

import java.util.Optional;

/** Makes mentions of subjects that are shared. */
final class Mentions {
  private Mentions() {}

  /** Commissioning with others, outside a partnership, is a consortium by another name. */
  private static String kind(Subject subject, Sentence sentence) {
    return subject.notation().equals("commissioning") && !sentence.has(Role.PARTNERSHIP)
        ? "consortium"
        : subject.kind();
  }

  /** Makes a mention of a subject that the sentence says is shared. */
  static Mention of(
      Subject subject,
      Sentence sentence,
      Tag tag,
      Optional<String> body,
      String rule,
      ReportView report) {
    return new Mention(
        kind(subject, sentence),
        subject.notation(),
        Descriptions.shared(subject, sentence, report),
        Optional.empty(),
        subject.service(),
        body,
        Partners.named(sentence, report),
        Partners.unnamed(sentence),
        sentence,
        tag.first(),
        rule);
  }
}
