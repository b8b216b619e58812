package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import org.jointly.model.AuthorityReference;

/**
 * One place where a report speaks of an arrangement.
 *
 * @param kind notation of the arrangement's kind
 * @param slot what tells it from other arrangements of its kind in this report
 * @param name what the report calls it, or our description
 * @param entry slug of the register's entry its name resolves to
 * @param service label of the service shared
 * @param body who delivers, where the sentence says so
 * @param partners other authorities that the sentence names as taking part
 * @param unnamed how many further authorities take part
 * @param sentence where it stands
 * @param at index of the word from which its status is judged
 * @param rule the rule that found it
 */
record Mention(
    String kind,
    String slot,
    String name,
    Optional<String> entry,
    String service,
    Optional<String> body,
    List<AuthorityReference> partners,
    int unnamed,
    Sentence sentence,
    int at,
    String rule) {

  Mention {
    partners = List.copyOf(partners);
  }

  /** Returns this mention as one of another arrangement of its kind. */
  Mention inSlot(String other) {
    return new Mention(
        kind, other, name, entry, service, body, partners, unnamed, sentence, at, rule);
  }

  /** Returns what tells its arrangement from all others in the report. */
  String key() {
    return kind + "/" + slot;
  }
}
