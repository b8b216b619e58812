package org.jointly.extraction.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/**
 * Finds the cues of the themes in a text. A cue ({@code jointly:cue}) names the theme's matter; a
 * weak cue ({@code jointly:weakCue}) touches on it and counts half. A cue inside a longer unbroken
 * cue of another theme is not counted: "health assessment" is no "assessment". Thread-safe.
 */
final class ThemeCues {
  private static final String SCHEME = "themes";
  private static final double WEAK = 0.5;
  private static final char GAP = '~';

  private final CueIndex<Sign> index;
  private final Map<String, Double> salience = new HashMap<>();

  /** What a cue stands for, for how much it counts, and whether it is one unbroken expression. */
  private record Sign(String theme, double weight, boolean unbroken) {
    private static Sign of(String theme, double weight, String cue) {
      return new Sign(theme, weight, cue.indexOf(GAP) < 0);
    }
  }

  ThemeCues(Vocabulary vocabulary) {
    CueIndex.Builder<Sign> builder = CueIndex.builder();
    for (Concept theme : vocabulary.scheme(SCHEME)) {
      String notation = theme.notation();
      theme.cues().forEach(cue -> builder.add(cue, Sign.of(notation, 1, cue)));
      theme.extra("weakCue").forEach(cue -> builder.add(cue, Sign.of(notation, WEAK, cue)));
      theme.extra("salience").forEach(value -> salience.put(notation, Double.valueOf(value)));
    }
    index = builder.build();
  }

  /**
   * Returns how readily a theme is what a text is about once it is mentioned: above one for matters
   * that are hardly ever mentioned in passing, below one for aspects that go with any matter.
   */
  double salience(String theme) {
    return salience.getOrDefault(theme, 1.0);
  }

  /** Finds the mentions of themes, in order of the words. */
  List<Mention> in(Words words) {
    List<Mention> all = new ArrayList<>();
    for (CueMatch<Sign> match : index.matches(words)) {
      all.add(mention(words, match));
    }
    all.sort(
        Comparator.comparingInt(Mention::first)
            .thenComparing(Comparator.comparingInt(Mention::last).reversed()));
    return all.stream().filter(one -> all.stream().noneMatch(other -> other.hides(one))).toList();
  }

  private static Mention mention(Words words, CueMatch<Sign> match) {
    int first = words.wordAt(match.start());
    int last = words.wordAt(match.end()) - 1;
    Sign sign = match.value();
    return new Mention(sign.theme(), sign.weight(), sign.unbroken(), first, last);
  }
}
