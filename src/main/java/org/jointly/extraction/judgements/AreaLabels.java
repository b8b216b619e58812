package org.jointly.extraction.judgements;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/** Tells which harmonised area a printed label or statement speaks of. Immutable. */
public final class AreaLabels {
  private static final int FURTHEST_START = 4;

  private final CueIndex<String> labels;
  private final CueIndex<String> statements;
  private final Set<String> openings = new HashSet<>();

  /** Takes the wordings from the scheme of judgement areas. */
  public AreaLabels(Vocabulary vocabulary) {
    CueIndex.Builder<String> labelled = CueIndex.builder();
    CueIndex.Builder<String> stated = CueIndex.builder();
    for (Concept area : vocabulary.scheme("judgement-areas")) {
      area.altLabels().forEach(label -> labelled.add(plain(label), area.notation()));
      area.cues().forEach(cue -> labelled.add(cue, area.notation()));
      area.extra("statementCue").forEach(cue -> stated.add(cue, area.notation()));
      area.extra("statementCue").forEach(cue -> openings.add(cue.split("[ \\[(]", 2)[0]));
    }
    labels = labelled.build();
    statements = stated.build();
  }

  /** Returns the area that a label names; of several, the one with the longest wording. */
  public Optional<CueMatch<String>> named(String label) {
    return longest(labels.matches(Words.of(label)));
  }

  /** Returns the area of which a sentence speaks from its first words on. */
  public Optional<CueMatch<String>> stated(String sentence) {
    if (!mayState(sentence)) {
      return Optional.empty();
    }
    return longest(
        statements.matches(Words.of(sentence)).stream()
            .filter(match -> match.start() <= FURTHEST_START)
            .toList());
  }

  /** Spares the many sentences that begin with no word of a statement. */
  private boolean mayState(String sentence) {
    String first = sentence.stripLeading().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    return openings.contains("") || openings.contains(first.replaceAll("[’‘`]", "'"));
  }

  private static Optional<CueMatch<String>> longest(List<CueMatch<String>> matches) {
    return matches.stream().max(Comparator.comparingInt(CueMatch::length));
  }

  static String plain(String label) {
    Words words = Words.of(label);
    return IntStream.range(0, words.size()).mapToObj(words::word).collect(Collectors.joining(" "));
  }
}
