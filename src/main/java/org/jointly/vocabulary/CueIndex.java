package org.jointly.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
  private final Node<T> root;

  private CueIndex(Node<T> root) {
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
    for (int i = 0; i < words.size(); i++) {
      Map<Entry<T>, Hit> hits = new LinkedHashMap<>();
      new Walk<>(words, hits).word(root, i, 0);
      int start = words.start(i);
      hits.forEach(
          (entry, hit) ->
              found.add(new CueMatch<>(entry.value, entry.cue, start, words.end(hit.last))));
    }
    return found;
  }

  /** Finds every cue except those that lie wholly inside a longer match. */
  public List<CueMatch<T>> longestMatches(Words words) {
    List<CueMatch<T>> all = matches(words);
    return all.stream().filter(one -> all.stream().noneMatch(other -> other.covers(one))).toList();
  }

  /** Tells whether any cue stands in the text. */
  public boolean anyMatch(Words words) {
    for (int i = 0; i < words.size(); i++) {
      Map<Entry<T>, Hit> hits = new HashMap<>();
      new Walk<>(words, hits).word(root, i, 0);
      if (!hits.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gathers cues.
   *
   * @param <T> what the cues stand for
   */
  public static final class Builder<T> {
    private final Node<T> root = new Node<>();
    private final Set<Entry<T>> known = new HashSet<>();

    private Builder() {}

    /**
     * Adds a cue; the same cue for the same value is kept once.
     *
     * @throws IllegalArgumentException where the cue's notation is broken, naming the cue
     */
    public Builder<T> add(String cue, T value) {
      Entry<T> entry = new Entry<>(value, cue);
      if (known.add(entry)) {
        for (List<CuePattern.Step> sequence : CuePattern.sequences(cue)) {
          insert(sequence, entry);
        }
      }
      return this;
    }

    private void insert(List<CuePattern.Step> sequence, Entry<T> entry) {
      Node<T> node = root;
      for (CuePattern.Step step : sequence) {
        node = node.child(step);
      }
      if (!node.entries.contains(entry)) {
        node.entries.add(entry);
      }
    }

    /** Makes the index; the builder must not be used afterwards. */
    public CueIndex<T> build() {
      return new CueIndex<>(root);
    }
  }

  private record Entry<T>(T value, String cue) {}

  private record Hit(int last, int skipped) {
    boolean betterThan(Hit other) {
      return skipped != other.skipped ? skipped < other.skipped : last > other.last;
    }
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> words = new HashMap<>();
    private final Map<String, Node<T>> prefixes = new HashMap<>();
    private final Map<Integer, Node<T>> gaps = new TreeMap<>();
    private final List<Entry<T>> entries = new ArrayList<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    private Node<T> child(CuePattern.Step step) {
      return switch (step.kind()) {
        case WORD -> words.computeIfAbsent(step.word(), word -> new Node<>());
        case GAP -> gaps.computeIfAbsent(step.gap(), gap -> new Node<>());
        case PREFIX -> {
          shortest = Math.min(shortest, step.word().length());
          longest = Math.max(longest, step.word().length());
          yield prefixes.computeIfAbsent(step.word(), word -> new Node<>());
        }
      };
    }
  }

  private record Walk<T>(Words words, Map<Entry<T>, Hit> hits) {

    private void word(Node<T> node, int at, int skipped) {
      String word = words.word(at);
      Node<T> exact = node.words.get(word);
      if (exact != null) {
        reached(exact, at, skipped);
      }
      for (int length = node.shortest; length <= Math.min(node.longest, word.length()); length++) {
        Node<T> begun = node.prefixes.get(word.substring(0, length));
        if (begun != null) {
          reached(begun, at, skipped);
        }
      }
    }

    private void reached(Node<T> node, int at, int skipped) {
      Hit hit = new Hit(at, skipped);
      for (Entry<T> entry : node.entries) {
        hits.merge(entry, hit, (old, other) -> other.betterThan(old) ? other : old);
      }
      if (words.endsSentence(at)) {
        return;
      }
      word(node, at + 1, skipped);
      node.gaps.forEach((gap, behind) -> skip(behind, at + 1, gap, skipped));
    }

    private void skip(Node<T> node, int from, int gap, int skipped) {
      for (int passed = 0; passed <= gap; passed++) {
        word(node, from + passed, skipped + passed);
        if (words.endsSentence(from + passed)) {
          return;
        }
      }
    }
  }
}
