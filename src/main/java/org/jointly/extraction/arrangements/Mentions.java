package org.jointly.extraction.arrangements;

import java.util.Optional;

/** Makes mentions of subjects that are shared. */
final class Mentions {
  private Mentions() {}

  /** Makes a mention of a subject that the sentence says is shared. */
  static Mention of(
      Subject subject,
      Sentence sentence,
      Tag tag,
      Optional<String> body,
      String rule,
      ReportView report) {
    return new Mention(
        subject.kind(),
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
