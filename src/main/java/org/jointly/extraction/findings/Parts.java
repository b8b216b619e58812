package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointly.model.Arrangement;

/**
 * Gives each sentence to the arrangements that it speaks of most plainly.
 *
 * <p>What a report says of a team is not said of the partnership that the team belongs to, and a
 * sentence that names one arrangement does not carry on about another.
 */
final class Parts {
  private static final String WHOLE = "joint-partnership";

  private Parts() {}

  /** Returns an arrangement's claims without those to which another has the better. */
  static List<Claim> own(Map<Arrangement, List<Claim>> claims, Arrangement arrangement) {
    List<Claim> own = new ArrayList<>(claims.get(arrangement));
    claims.forEach(
        (other, theirs) -> {
          if (part(arrangement, other)) {
            drop(own, theirs);
          } else if (!part(other, arrangement)) {
            dropLesser(own, theirs);
          }
        });
    return own;
  }

  private static boolean part(Arrangement whole, Arrangement other) {
    return whole.kind().equals(WHOLE) && !other.kind().equals(WHOLE);
  }

  private static void drop(List<Claim> own, List<Claim> theirs) {
    for (int i = 0; i < own.size(); i++) {
      if (theirs.get(i) != Claim.NONE) {
        own.set(i, Claim.NONE);
      }
    }
  }

  private static void dropLesser(List<Claim> own, List<Claim> theirs) {
    for (int i = 0; i < own.size(); i++) {
      if (theirs.get(i).compareTo(own.get(i)) > 0) {
        own.set(i, Claim.NONE);
      }
    }
  }
}
