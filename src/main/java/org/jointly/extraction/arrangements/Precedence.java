package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Set;

/** Drops mentions that another mention of the same sentence states better. */
final class Precedence {
  private static final Set<String> BY_NAME =
      Set.of("arrangement/named", "arrangement/regional-adoption-agency");

  private Precedence() {}

  /** Returns the mentions that stand beside the others of their sentence. */
  static List<Mention> settle(List<Mention> inSentence) {
    return inSentence.stream()
        .filter(mention -> inSentence.stream().noneMatch(other -> outdoes(other, mention)))
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
    return mention.rule().equals("arrangement/linked")
        || mention.rule().equals("arrangement/joint");
  }
}
