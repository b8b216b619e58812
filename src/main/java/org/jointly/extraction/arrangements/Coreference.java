package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds further mentions of what the report has already said is shared: a shared board wherever it
 * is named, "the board" where it is reviewed, a partnership's team without the partnership's name.
 */
final class Coreference {
  private static final Set<String> BOARDS = Set.of("lscb", "safeguarding-partnership");
  private static final Set<String> SOLE =
      Set.of("emergency-duty", "mash", "cdop", "adoption-panel", "fostering-panel");

  /** The rule's name. */
  static final String RULE = "arrangement/named-again";

  private static final Pattern BOARD =
      Pattern.compile("lscb|safeguarding", Pattern.CASE_INSENSITIVE);
  private static final String REVIEW = "safeguarding children board";

  private final ReportView report;
  private final boolean boardsApart;
  private boolean joint;

  private Coreference(ReportView report) {
    this.report = report;
    this.boardsApart =
        report.sentences().stream().anyMatch(sentence -> sentence.has(Role.SEPARATE_BOARDS));
  }

  /** Returns the mentions that follow from those found. */
  static List<Mention> follow(List<Mention> found, ReportView report) {
    return new Coreference(report).follow(found);
  }

  private List<Mention> follow(List<Mention> found) {
    joint = found.stream().anyMatch(mention -> mention.slot().equals("lscb-joint-work"));
    Map<String, Mention> shared = new LinkedHashMap<>();
    found.stream()
        .filter(this::isFollowed)
        .forEach(mention -> shared.putIfAbsent(mention.slot(), mention));
    List<Mention> more = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      shared.values().forEach(mention -> place(sentence, mention).ifPresent(more::add));
    }
    return more;
  }

  private boolean isFollowed(Mention mention) {
    if (BOARDS.contains(mention.slot())) {
      boolean compound = mention.rule().equals(CompoundDetector.RULE) && !joint;
      return !boardsApart && (compound || mention.sentence().has(Role.SHARED_WHOLE));
    }
    boolean team = mention.rule().equals(PartnershipDetector.TEAM);
    Subject subject = report.lookup().subject(mention.slot());
    return SOLE.contains(mention.slot()) || team && subject != null && subject.followed();
  }

  private static Optional<Mention> place(Sentence sentence, Mention mention) {
    return sentence
        .all(Role.SUBJECT)
        .filter(tag -> means(sentence, tag, mention.slot()))
        .findFirst()
        .or(() -> BOARDS.contains(mention.slot()) ? boardWord(sentence) : Optional.empty())
        .map(tag -> again(mention, sentence, tag));
  }

  /** A board's chair and groups name the board. */
  private static boolean means(Sentence sentence, Tag tag, String slot) {
    return tag.value().equals(slot)
        || slot.equals("lscb")
            && tag.value().startsWith("lscb-")
            && BOARD.matcher(sentence.text(tag)).find();
  }

  private static Optional<Tag> boardWord(Sentence sentence) {
    boolean review =
        sentence.passage().sections().stream()
            .anyMatch(heading -> heading.toLowerCase(Locale.ROOT).contains(REVIEW));
    return review
        ? sentence.any(Role.BOARD_WORD).or(() -> sentence.any(Role.BOARD_GROUP))
        : Optional.empty();
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
        RULE);
  }
}
