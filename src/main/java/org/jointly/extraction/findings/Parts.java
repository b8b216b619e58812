package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointly.model.Arrangement;

/** Keeps what a report says of a part from counting for the whole as well. */
final class Parts {
  private static final String WHOLE = "joint-partnership";

  private Parts() {}

  /**
   * Returns an arrangement's claims; those of a joint partnership without the sentences that speak
   * of another arrangement too.
   */
  static List<Claim> without(Map<Arrangement, List<Claim>> claims, Arrangement arrangement) {
    List<Claim> own = new ArrayList<>(claims.get(arrangement));
    if (arrangement.kind().equals(WHOLE)) {
      claims.forEach((other, theirs) -> drop(own, other.kind().equals(WHOLE) ? own(own) : theirs));
    }
    return own;
  }

  private static List<Claim> own(List<Claim> claims) {
    return claims.stream().map(claim -> Claim.NONE).toList();
  }

  private static void drop(List<Claim> own, List<Claim> theirs) {
    for (int i = 0; i < own.size(); i++) {
      if (theirs.get(i) != Claim.NONE) {
        own.set(i, Claim.NONE);
      }
    }
  }
}
