package org.jointly.extraction.findings;

import java.util.Optional;
import org.jointly.vocabulary.Concept;

/**
 * What a word or phrase does to a judgement, with its weight.
 *
 * @param role what it does
 * @param weight how much it counts; 0 for all but praise and criticism
 */
record Sign(Role role, int weight) {

  /** What an evaluating phrase does; the phrases of each are data in the evaluation scheme. */
  enum Role {
    PRAISE,
    CRITICISM,
    CANCELLED,
    NEGATION,
    CONDITION,
    SUPPOSITION,
    CONTRAST,
    TOO_EARLY,
    REPORTING,
    OBLIGATION
  }

  /** Reads a concept of the evaluation scheme; {@code strong-praise} is praise of its weight. */
  static Optional<Sign> of(Concept concept) {
    String last = concept.notation().toUpperCase().replaceFirst("^(STRONG|FAINT|NO)-", "");
    int weight = concept.extra("weight").stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    for (Role role : Role.values()) {
      if (role.name().equals(last.replace('-', '_'))) {
        return Optional.of(new Sign(role, weight));
      }
    }
    return Optional.empty();
  }
}
