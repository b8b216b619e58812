package org.jointly.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Finds many cues in a text in one pass.
 *
 * <p>A cue is a few words parted by blanks. {@code assess*} stands for any word that begins so,
 * {@code (a|b c)} for either, {@code [word]} for a word that may be missing, {@code ~3} for up to
 * three words of any kind. Case, the form of apostrophes, and hyphens against blanks make no
 * difference, and no match crosses the end of a sentence. Immutable and safe for many threads.
 *
 * @param <T> what the cues stand for
 */
public final class CueIndex<T> {
  private final CueNode<T> root;
  private final AtomicReferenceArray<List<CueNode<T>>> firstSteps =
      new AtomicReferenceArray<>(KnownWord.MOST);

  private CueIndex(CueNode<T> root) {
    this.root = root;
  }

  /** Begins an empty index. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /**
   * Finds every cue of the index, in order of their start.
   *
   * <p>A cue that can end at several places after one start is found once: with the fewest words in
   * its gaps, then at its longest. Matches of different cues may overlap.
   */
  public List<CueMatch<T>> matches(Words words) {
    List<CueMatch<T>> found = new ArrayList<>();
    Walk<T> walk = new Walk<>(words, new LinkedHashMap<>());
    for (int i = 0; i < words.size(); i++) {
      if (!walk.from(this, i).isEmpty()) {
        add(walk, i, found);
      }
    }
    return found;
  }

  private static <T> void add(Walk<T> walk, int from, List<CueMatch<T>> found) {
    int start = walk.words.start(from);
    walk.hits.forEach(
        (entry, hit) ->
            found.add(new CueMatch<>(entry.value(), entry.cue(), start, walk.words.end(hit.last))));
  }

  /** Finds every cue except those that lie wholly inside a longer match. */
  public List<CueMatch<T>> longestMatches(Words words) {
    List<CueMatch<T>> all = matches(words);
    return all.stream().filter(one -> all.stream().noneMatch(other -> other.covers(one))).toList();
  }

  /** Tells whether any cue stands in the text. */
  public boolean anyMatch(Words words) {
    Walk<T> walk = new Walk<>(words, new HashMap<>());
    for (int i = 0; i < words.size(); i++) {
      if (!walk.from(this, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Remembers where the commonest question leads: which cues a word can begin. */
  private List<CueNode<T>> first(KnownWord word) {
    if (!word.isNumbered()) {
      return root.next(word.text());
    }
    List<CueNode<T>> known = firstSteps.get(word.number());
    if (known == null) {
      known = root.next(word.text());
      firstSteps.set(word.number(), known);
    }
    return known;
  }

  /**
   * Gathers cues.
   *
   * @param <T> what the cues stand for
   */
  public static final class Builder<T> {
    private final CueNode<T> root = new CueNode<>();
    private final Set<CueNode.Entry<T>> known = new HashSet<>();

    private Builder() {}

    /**
     * Adds a cue; the same cue for the same value is kept once.
     *
     * @throws IllegalArgumentException where the cue's notation is broken, naming the cue
     */
    public Builder<T> add(String cue, T value) {
      CueNode.Entry<T> entry = new CueNode.Entry<>(value, cue);
      if (known.add(entry)) {
        for (List<CuePattern.Step> sequence : CuePattern.sequences(cue)) {
          insert(sequence, entry);
        }
      }
      return this;
    }

    private void insert(List<CuePattern.Step> sequence, CueNode.Entry<T> entry) {
      CueNode<T> node = root;
      for (CuePattern.Step step : sequence) {
        node = node.child(step);
      }
      node.end(entry);
    }

    /** Makes the index; the builder must not be used afterwards. */
    public CueIndex<T> build() {
      return new CueIndex<>(root);
    }
  }

  private record Hit(int last, int skipped) {
    boolean betterThan(Hit other) {
      return skipped != other.skipped ? skipped < other.skipped : last > other.last;
    }
  }

  private record Walk<T>(Words words, Map<CueNode.Entry<T>, Hit> hits) {

    /** Finds what begins with the given word; the answer holds until the next call. */
    private Map<CueNode.Entry<T>, Hit> from(CueIndex<T> index, int at) {
      if (!hits.isEmpty()) {
        hits.clear();
      }
      for (CueNode<T> next : index.first(words.known(at))) {
        reached(next, at, 0);
      }
      return hits;
    }

    private void word(CueNode<T> node, int at, int skipped) {
      for (CueNode<T> next : node.next(words.word(at))) {
        reached(next, at, skipped);
      }
    }

    private void reached(CueNode<T> node, int at, int skipped) {
      for (CueNode.Entry<T> entry : node.entries()) {
        hits.merge(
            entry, new Hit(at, skipped), (old, other) -> other.betterThan(old) ? other : old);
      }
      if (node.isLeaf() || words.endsSentence(at)) {
        return;
      }
      word(node, at + 1, skipped);
      if (!node.gaps().isEmpty()) {
        node.gaps().forEach((gap, behind) -> skip(behind, at + 1, gap, skipped));
      }
    }

    private void skip(CueNode<T> node, int from, int gap, int skipped) {
      for (int passed = 0; passed <= gap; passed++) {
        word(node, from + passed, skipped + passed);
        if (words.endsSentence(from + passed)) {
          return;
        }
      }
    }
  }
}
