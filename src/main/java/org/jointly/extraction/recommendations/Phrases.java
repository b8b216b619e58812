package org.jointly.extraction.recommendations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Words;

/** The cues of some concepts, and where in a text they stand. Thread-safe. */
final class Phrases {
  private final CueIndex<String> index;

  private Phrases(CueIndex<String> index) {
    this.index = index;
  }

  /** Gathers the cues of concepts; each stands for its concept's notation. */
  static Phrases of(List<Concept> concepts) {
    CueIndex.Builder<String> builder = CueIndex.builder();
    for (Concept concept : concepts) {
      concept.cues().forEach(cue -> builder.add(cue, concept.notation()));
    }
    return new Phrases(builder.build());
  }

  /** Tells whether a cue stands anywhere in the text. */
  boolean in(Words words) {
    return index.anyMatch(words);
  }

  /** Finds the first cue of the text. */
  Optional<CueMatch<String>> first(Words words) {
    return index.matches(words).stream().findFirst();
  }

  /** Finds the cue that ends last in the text. */
  Optional<CueMatch<String>> last(Words words) {
    return index.matches(words).stream().max(Comparator.comparingInt(CueMatch::end));
  }

  /** Tells whether the text begins with a cue. */
  boolean open(Words words) {
    return openAt(words, 0);
  }

  /** Tells whether a cue begins with the given word of the text. */
  boolean openAt(Words words, int word) {
    return word < words.size()
        && index.matches(words).stream().anyMatch(match -> match.start() == words.start(word));
  }

  /** Finds the concept whose cue is the whole text but for figures behind it. */
  Optional<String> whole(Words words) {
    int last = lastWord(words);
    if (last < 0) {
      return Optional.empty();
    }
    return atStart(words)
        .filter(match -> match.end() >= words.end(last))
        .map(CueMatch::value)
        .findFirst();
  }

  private Stream<CueMatch<String>> atStart(Words words) {
    return index.matches(words).stream().filter(match -> match.start() == words.start(0));
  }

  private static int lastWord(Words words) {
    int last = words.size() - 1;
    while (last >= 0 && words.word(last).chars().allMatch(Character::isDigit)) {
      last--;
    }
    return last;
  }
}
