package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides what a sentence says for or against what it speaks of.
 *
 * <p>Each clause that criticises speaks against, each other clause that praises speaks for. Praise
 * and criticism in one sentence, parted by a word of contrast that leaves the praise standing, are
 * mixed, and so is what cannot be seen yet.
 */
final class Judge {
  /** Below this a clause's words of praise do not amount to a benefit. */
  static final int LEAST_PRAISE = 3;

  /** Below this a clause's words of criticism do not amount to a cost. */
  static final int LEAST_CRITICISM = 2;

  private static final Map<Claim, Double> WEIGHTS =
      Map.of(Claim.CONTINUES, 0.8, Claim.MENTIONS, 1.0, Claim.NAMES, 1.5);
  private static final int STRENGTH_OF_MIXED = 6;
  private static final Set<String> RESERVING = Set.of("although", "though", "even though");
  private static final String TURNING = "but";
  private static final Set<String> CONCEDED =
      Set.of("although", "though", "even though", "while", "whilst");
  private static final String DISMISSING = "despite";

  private Judge() {}

  /** Returns what the sentence says; nothing where it tells what is known or should be done. */
  static List<Verdict> verdicts(Sentence sentence, Claim claim) {
    if (claim == Claim.NONE || sentence.told()) {
      return List.of();
    }
    double factor = WEIGHTS.get(claim);
    if (sentence.tooEarly() || balanced(sentence)) {
      return List.of(
          new Verdict(Verdict.MIXED, STRENGTH_OF_MIXED * factor, sentence.start(), sentence.end()));
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      if (critical(clause)) {
        verdicts.add(verdict(Verdict.NEGATIVE, clause, clause.criticism() * factor));
      } else if (praising(clause)) {
        verdicts.add(verdict(Verdict.POSITIVE, clause, clause.praise() * factor));
      }
    }
    return verdicts;
  }

  private static Verdict verdict(String polarity, Clause clause, double strength) {
    return new Verdict(polarity, strength, clause.start(), clause.end());
  }

  private static boolean balanced(Sentence sentence) {
    int praise = -1;
    int criticism = -1;
    List<Clause> clauses = sentence.clauses();
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (critical(clauses.get(i))) {
        criticism = i;
      } else if (praising(clauses.get(i))) {
        praise = i;
      }
    }
    if (criticism < 0) {
      return false;
    }
    String opening = clauses.get(criticism).opening();
    boolean reserved = criticism > 0 && RESERVING.contains(opening);
    boolean outweighed =
        praise >= 0
            && (turns(clauses, praise, criticism)
                || CONCEDED.contains(opening) && criticism < praise);
    return reserved || outweighed;
  }

  private static boolean turns(List<Clause> clauses, int one, int other) {
    return clauses.get(Math.max(one, other)).opening().equals(TURNING);
  }

  private static boolean praising(Clause clause) {
    return clause.praise() >= LEAST_PRAISE && !clause.opening().equals(DISMISSING);
  }

  private static boolean critical(Clause clause) {
    return clause.criticism() >= LEAST_CRITICISM && !clause.opening().equals(DISMISSING);
  }
}
