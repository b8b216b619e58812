package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds further mentions of what the report has already said is shared: a shared board wherever it
 * is named, "the board" where it is reviewed, a partnership's team without the partnership's name.
 */
final class Coreference {
  private static final Set<String> BOARDS = Set.of("lscb", "safeguarding-partnership");
  private static final Set<String> SOLE =
      Set.of(
          "emergency-duty",
          "mash",
          "cdop",
          "adoption-panel",
          "fostering-panel",
          "fostering-adoption-panel",
          "permanence-board");
  private static final Set<String> INDIRECT = Set.of("arrangement/wide");

  private Coreference() {}

  /** Returns the mentions that follow from those found. */
  static List<Mention> follow(List<Mention> found, ReportView report) {
    Map<String, Mention> bySubject = new LinkedHashMap<>();
    boolean partnership = found.stream().anyMatch(m -> m.kind().equals("joint-partnership"));
    for (Mention mention : found) {
      if (follows(mention, partnership)) {
        bySubject.putIfAbsent(mention.slot(), mention);
      }
    }
    List<Mention> more = new ArrayList<>();
    report.sentences().forEach(sentence -> more.addAll(in(sentence, bySubject)));
    return more;
  }

  private static boolean follows(Mention mention, boolean partnership) {
    if (INDIRECT.contains(mention.rule())) {
      return mention.slot().equals("cdop");
    }
    boolean team = mention.rule().equals("arrangement/team-of-partnership");
    return BOARDS.contains(mention.slot())
        || SOLE.contains(mention.slot())
        || team && partnership && mention.kind().equals("shared-service");
  }

  private static List<Mention> in(Sentence sentence, Map<String, Mention> bySubject) {
    List<Mention> found = new ArrayList<>();
    bySubject.forEach(
        (slot, mention) ->
            place(sentence, slot).ifPresent(tag -> found.add(again(mention, sentence, tag))));
    return found;
  }

  private static Optional<Tag> place(Sentence sentence, String slot) {
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> tag.value().equals(slot))
        .findFirst()
        .or(() -> BOARDS.contains(slot) ? boardWord(sentence) : Optional.empty());
  }

  private static Optional<Tag> boardWord(Sentence sentence) {
    boolean review =
        sentence.passage().sections().stream()
            .anyMatch(
                heading ->
                    heading
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("safeguarding children board"));
    return review ? sentence.any(Role.BOARD_WORD) : Optional.empty();
  }

  private static Mention again(Mention mention, Sentence sentence, Tag tag) {
    return new Mention(
        mention.kind(),
        mention.slot(),
        mention.name(),
        mention.entry(),
        mention.service(),
        mention.body(),
        List.of(),
        0,
        sentence,
        tag.first(),
        "arrangement/named-again");
  }
}
