package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Drops mentions that another mention of the same sentence states better. */
final class Precedence {
  private static final Set<String> BY_NAME =
      Set.of("arrangement/named", "arrangement/regional-adoption-agency");

  private static final Set<String> TIED =
      Set.of("arrangement/linked", "arrangement/joint", PartnershipDetector.TEAM);
  private static final int OFTEN = 5;

  private Precedence() {}

  /** Returns the mentions that stand beside the others of their sentence. */
  static List<Mention> settle(List<Mention> inSentence) {
    return inSentence.stream()
        .filter(mention -> inSentence.stream().noneMatch(other -> outdoes(other, mention)))
        .toList();
  }

  /**
   * Drops the mentions of a partnership whose name is only the label of a team, unless the report
   * often speaks of the partnership itself: a team may outlive it.
   */
  static List<Mention> withoutMereLabels(List<Mention> mentions) {
    Map<String, Long> spoken =
        mentions.stream()
            .filter(mention -> mention.rule().equals(PartnershipDetector.RULE))
            .collect(Collectors.groupingBy(Mention::key, Collectors.counting()));
    return mentions.stream()
        .filter(
            mention ->
                !mention.rule().equals(PartnershipDetector.LABEL)
                    || spoken.getOrDefault(mention.key(), 0L) >= OFTEN)
        .toList();
  }

  /**
   * A name says more than the service it stands for ("adoption is delivered jointly through the
   * regional agency X"), and a service more than an unnamed framework for it.
   */
  private static boolean outdoes(Mention other, Mention mention) {
    if (mention.rule().equals("arrangement/consortium")) {
      return other.kind().equals("shared-service")
          && isTied(other)
          && !other.slot().equals("commissioning");
    }
    if (other.rule().equals("arrangement/consortium") && mention.slot().equals("commissioning")) {
      return true;
    }
    return mention.kind().equals("shared-service")
        && isTied(mention)
        && BY_NAME.contains(other.rule())
        && other.service().equals(mention.service());
  }

  private static boolean isTied(Mention mention) {
    return TIED.contains(mention.rule());
  }
}
