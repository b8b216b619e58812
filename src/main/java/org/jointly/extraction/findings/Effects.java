package org.jointly.extraction.findings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/**
 * Names the effects that a stretch of text speaks of, by the cues of the effects scheme.
 *
 * <p>Praise of a shared service is praise of its quality, whatever else it is praised for: the
 * scheme says for which kinds of arrangement an effect is presumed.
 */
final class Effects {
  private static final String SCHEME = "effects";
  private static final String GENERAL = "service-quality";
  private static final String PRESUMED = "presumedFor";
  private static final int MOST = 2;

  private final CueIndex<String> cues;
  private final Map<String, Set<String>> presumed;

  Effects(Vocabulary vocabulary) {
    CueIndex.Builder<String> builder = CueIndex.builder();
    for (Concept effect : vocabulary.scheme(SCHEME)) {
      effect.cues().forEach(cue -> builder.add(cue, effect.notation()));
    }
    cues = builder.build();
    presumed =
        vocabulary.scheme(SCHEME).stream()
            .collect(
                Collectors.toMap(Concept::notation, effect -> Set.copyOf(effect.extra(PRESUMED))));
  }

  /**
   * Returns one or two effects, the plainest first; service quality where none shows.
   *
   * @param kind the kind of the arrangement that the text praises; empty where it does not praise
   */
  List<String> of(String text, String kind) {
    Map<String, Integer> counts = counts(text);
    presumed.forEach((effect, kinds) -> presume(counts, effect, kinds.contains(kind)));
    List<String> effects =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .limit(MOST)
            .toList();
    return effects.isEmpty() ? List.of(GENERAL) : effects;
  }

  private static void presume(Map<String, Integer> counts, String effect, boolean presumed) {
    if (presumed) {
      counts.merge(effect, MOST, Integer::sum);
    }
  }

  private Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> ends = new HashMap<>();
    for (CueMatch<String> match : cues.matches(Words.of(text))) {
      if (match.start() >= ends.getOrDefault(match.value(), -1)) {
        counts.merge(match.value(), 1, Integer::sum);
        ends.put(match.value(), match.end());
      }
    }
    return counts;
  }
}
