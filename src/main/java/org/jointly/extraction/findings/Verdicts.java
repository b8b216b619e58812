package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the verdicts of a passage that are worth stating. */
final class Verdicts {
  private static final int MOST = 2;
  private static final double NEAR = 0.6;

  private Verdicts() {}

  /**
   * Returns the plainest verdict of each polarity, and the next where it is nearly as plain, in
   * reading order.
   */
  static List<Verdict> plainest(List<Verdict> verdicts) {
    List<Verdict> ranked = new ArrayList<>(verdicts);
    ranked.sort(Comparator.comparingDouble(Verdict::strength).reversed());
    Map<String, List<Verdict>> kept = new HashMap<>();
    for (Verdict verdict : ranked) {
      List<Verdict> same = kept.computeIfAbsent(verdict.polarity(), first -> new ArrayList<>());
      boolean near = same.isEmpty() || verdict.strength() >= NEAR * same.get(0).strength();
      if (near && same.size() < MOST) {
        same.add(verdict);
      }
    }
    return kept.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Verdict::start))
        .toList();
  }
}
