package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what only a report that knows a partnership can mean: "the shared emergency duty team",
 * "the shared services", "the disaggregation".
 */
final class Aftermath {
  private static final Set<String> SHARED = Set.of("shared");
  private static final Set<String> KINDS = Set.of("shared-service", "shared-board");

  private Aftermath() {}

  /** Returns the mentions that the partnership of a report explains; none where it has none. */
  static List<Mention> of(List<Mention> found, ReportView report) {
    Optional<Mention> partnership = partnership(found);
    List<Mention> more = new ArrayList<>();
    if (partnership.isPresent()) {
      for (Sentence sentence : report.sentences()) {
        parting(sentence, partnership.get()).ifPresent(more::add);
        more.addAll(labelled(sentence, report));
      }
    }
    return more;
  }

  private static Optional<Mention> partnership(List<Mention> found) {
    Map<String, List<Mention>> spoken = new LinkedHashMap<>();
    found.stream()
        .filter(mention -> mention.rule().equals(PartnershipDetector.RULE))
        .forEach(m -> spoken.computeIfAbsent(m.slot(), slot -> new ArrayList<>()).add(m));
    return spoken.values().stream()
        .max(Comparator.comparingInt(List::size))
        .map(mentions -> mentions.get(0));
  }

  private static Optional<Mention> parting(Sentence sentence, Mention partnership) {
    return sentence
        .all(Role.ENDED)
        .filter(tag -> sentence.word(tag.first()).startsWith("disaggregat"))
        .findFirst()
        .map(tag -> again(partnership, sentence, tag));
  }

  private static Mention again(Mention partnership, Sentence sentence, Tag tag) {
    return new Mention(
        partnership.kind(),
        partnership.slot(),
        partnership.name(),
        partnership.entry(),
        partnership.service(),
        Optional.empty(),
        List.of(),
        0,
        sentence,
        tag.first(),
        Coreference.RULE);
  }

  /** The label must stand right before the service. */
  private static List<Mention> labelled(Sentence sentence, ReportView report) {
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> KINDS.contains(report.subject(tag).kind()))
        .filter(
            tag ->
                SHARED.contains(sentence.word(tag.first() - 1))
                    || SHARED.contains(sentence.word(tag.first())))
        .map(
            tag ->
                Mentions.of(
                    report.subject(tag),
                    sentence,
                    tag,
                    Optional.empty(),
                    PartnershipDetector.TEAM,
                    report))
        .toList();
  }
}
