package org.jointly.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A place in the trie of cues: the steps that lead on from it, and the cues that end at it. Must
 * not be changed once an index uses it.
 *
 * @param <T> what the cues stand for
 */
final class CueNode<T> {
  private final Map<String, CueNode<T>> words = new HashMap<>();
  private final Map<Character, List<Beginning<T>>> prefixes = new HashMap<>();
  private final Map<Integer, CueNode<T>> gaps = new TreeMap<>();
  private final List<Entry<T>> entries = new ArrayList<>();

  /** A cue and what it stands for. */
  record Entry<T>(T value, String cue) {}

  /** A word that begins so leads on to the node. */
  private record Beginning<T>(String prefix, CueNode<T> node) {}

  /** Returns the node behind a step, new where there is none yet. */
  CueNode<T> child(CuePattern.Step step) {
    return switch (step.kind()) {
      case WORD -> words.computeIfAbsent(step.word(), word -> new CueNode<>());
      case GAP -> gaps.computeIfAbsent(step.gap(), gap -> new CueNode<>());
      case PREFIX -> begun(step.word());
    };
  }

  private CueNode<T> begun(String prefix) {
    List<Beginning<T>> alike =
        prefixes.computeIfAbsent(prefix.charAt(0), letter -> new ArrayList<>());
    for (Beginning<T> known : alike) {
      if (known.prefix.equals(prefix)) {
        return known.node;
      }
    }
    alike.add(new Beginning<>(prefix, new CueNode<>()));
    return alike.get(alike.size() - 1).node;
  }

  /** Lets a cue end here. */
  void end(Entry<T> entry) {
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** Returns the nodes to which a word leads on. */
  List<CueNode<T>> next(String word) {
    CueNode<T> exact = words.isEmpty() ? null : words.get(word);
    List<Beginning<T>> alike =
        prefixes.isEmpty() ? List.of() : prefixes.getOrDefault(word.charAt(0), List.of());
    if (alike.isEmpty()) {
      return exact == null ? List.of() : List.of(exact);
    }
    List<CueNode<T>> next = new ArrayList<>();
    if (exact != null) {
      next.add(exact);
    }
    for (Beginning<T> begun : alike) {
      if (word.startsWith(begun.prefix)) {
        next.add(begun.node);
      }
    }
    return next;
  }

  /** Returns the nodes behind gaps, by the greatest number of words passed over. */
  Map<Integer, CueNode<T>> gaps() {
    return gaps;
  }

  List<Entry<T>> entries() {
    return entries;
  }

  boolean isLeaf() {
    return words.isEmpty() && prefixes.isEmpty() && gaps.isEmpty();
  }
}
