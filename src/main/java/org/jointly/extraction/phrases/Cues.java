package org.jointly.extraction.phrases;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;

/**
 * The cues of some concepts, found by word positions.
 *
 * @param <T> what the cues stand for
 */
public final class Cues<T> {
  private final CueIndex<T> index;

  private Cues(CueIndex<T> index) {
    this.index = index;
  }

  /**
   * Where a cue stands.
   *
   * @param first index of its first word
   * @param last index of its last word
   */
  public record Place<T>(T value, int first, int last) {
    /** Tells whether it lies between two positions, the second excluded. */
    public boolean within(int from, int to) {
      return first >= from && last < to;
    }

    /** Returns how many words it spans beyond the first. */
    public int length() {
      return last - first;
    }
  }

  /** Indexes the cues of the concepts by what each concept stands for. */
  public static <T> Cues<T> of(List<Concept> concepts, Function<Concept, T> value) {
    CueIndex.Builder<T> builder = CueIndex.builder();
    for (Concept concept : concepts) {
      concept.cues().forEach(cue -> builder.add(cue, value.apply(concept)));
    }
    return new Cues<>(builder.build());
  }

  /** Wraps an index of cues. */
  public static <T> Cues<T> of(CueIndex<T> index) {
    return new Cues<>(index);
  }

  /** Finds the cues, save those inside longer ones, in reading order. */
  public List<Place<T>> in(Sequence words) {
    return places(words, index.longestMatches(words.words()));
  }

  private static <T> List<Place<T>> places(Sequence words, List<CueMatch<T>> matches) {
    if (matches.isEmpty()) {
      return List.of();
    }
    int[] starts = new int[words.size()];
    int[] ends = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      starts[i] = words.words().start(i);
      ends[i] = words.words().end(i);
    }
    return matches.stream()
        .map(
            match ->
                new Place<>(
                    match.value(),
                    Arrays.binarySearch(starts, match.start()),
                    Arrays.binarySearch(ends, match.end())))
        .toList();
  }
}
