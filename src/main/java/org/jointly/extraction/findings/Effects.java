package org.jointly.extraction.findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/** Names the effects that a stretch of text speaks of, by the cues of the effects scheme. */
final class Effects {
  private static final String SCHEME = "effects";
  private static final String GENERAL = "service-quality";
  private static final int MOST = 2;

  private final CueIndex<String> cues;

  Effects(Vocabulary vocabulary) {
    CueIndex.Builder<String> builder = CueIndex.builder();
    for (Concept effect : vocabulary.scheme(SCHEME)) {
      effect.cues().forEach(cue -> builder.add(cue, effect.notation()));
    }
    cues = builder.build();
  }

  /** Returns one or two effects, the one with most cues first; service quality where none shows. */
  List<String> of(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> ends = new HashMap<>();
    for (CueMatch<String> match : cues.matches(Words.of(text))) {
      if (match.start() >= ends.getOrDefault(match.value(), -1)) {
        counts.merge(match.value(), 1, Integer::sum);
        ends.put(match.value(), match.end());
      }
    }
    List<String> effects =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .limit(MOST)
            .toList();
    return effects.isEmpty() ? List.of(GENERAL) : effects;
  }
}
