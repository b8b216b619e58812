package org.jointly.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the notation of cues into plain sequences of steps.
 *
 * <p>{@code cue := choice; choice := sequence ("|" sequence)*; sequence := (word | "(" choice ")" |
 * "[" choice "]" | "~" digits)*}. A word may end in {@code *}.
 */
final class CuePattern {
  private static final int MOST_VARIANTS = 5000;

  private final String cue;
  private int at;

  /** One step of a sequence: a word, the beginning of a word, or a gap of so many words. */
  record Step(Kind kind, String word, int gap) {
    enum Kind {
      WORD,
      PREFIX,
      GAP
    }
  }

  private CuePattern(String cue) {
    this.cue = cue;
  }

  /**
   * Expands a cue into every sequence that it allows.
   *
   * @throws IllegalArgumentException where the notation is broken, naming the cue
   */
  static List<List<Step>> sequences(String cue) {
    CuePattern pattern = new CuePattern(cue);
    List<List<Step>> sequences = pattern.choice();
    pattern.require(pattern.at == cue.length(), "a bracket closes that never opened");
    for (List<Step> sequence : sequences) {
      pattern.require(!sequence.isEmpty(), "it can match nothing");
      boolean open = isGap(sequence.get(0)) || isGap(sequence.get(sequence.size() - 1));
      pattern.require(!open, "a gap needs a word on either side");
    }
    return sequences;
  }

  private static boolean isGap(Step step) {
    return step.kind() == Step.Kind.GAP;
  }

  private List<List<Step>> choice() {
    List<List<Step>> all = new ArrayList<>(sequence());
    while (at < cue.length() && cue.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<Step>> sequence() {
    List<List<Step>> soFar = List.of(List.of());
    while (at < cue.length() && "|)]".indexOf(cue.charAt(at)) < 0) {
      soFar = product(soFar, next());
      require(soFar.size() <= MOST_VARIANTS, "it has too many variants");
    }
    return soFar;
  }

  private List<List<Step>> next() {
    char here = cue.charAt(at);
    if (here == '(' || here == '[') {
      return group(here);
    }
    if (here == '~') {
      at++;
      return List.of(List.of(new Step(Step.Kind.GAP, "", digits())));
    }
    if (Character.isLetterOrDigit(here) || here == '&') {
      return List.of(word());
    }
    require(here != '*', "a star stands without a word");
    at++;
    return List.of(List.of());
  }

  private List<List<Step>> group(char opening) {
    char closing = opening == '(' ? ')' : ']';
    at++;
    List<List<Step>> inner = new ArrayList<>(choice());
    require(at < cue.length() && cue.charAt(at) == closing, "a bracket is not closed");
    at++;
    if (opening == '[') {
      inner.add(List.of());
    }
    return inner;
  }

  private int digits() {
    int from = at;
    while (at < cue.length() && Character.isDigit(cue.charAt(at))) {
      at++;
    }
    require(at > from && at - from < 3, "a gap needs its number of words");
    return Integer.parseInt(cue.substring(from, at));
  }

  private List<Step> word() {
    int from = at;
    while (at < cue.length() && " \t\n|()[]~*".indexOf(cue.charAt(at)) < 0) {
      at++;
    }
    List<Step> steps = new ArrayList<>();
    Words words = Words.of(cue.substring(from, at));
    for (int i = 0; i < words.size(); i++) {
      steps.add(new Step(Step.Kind.WORD, words.word(i), 0));
    }
    if (at < cue.length() && cue.charAt(at) == '*') {
      at++;
      Step stem = steps.remove(steps.size() - 1);
      steps.add(new Step(Step.Kind.PREFIX, stem.word(), 0));
    }
    return steps;
  }

  private static List<List<Step>> product(List<List<Step>> heads, List<List<Step>> tails) {
    List<List<Step>> all = new ArrayList<>();
    for (List<Step> head : heads) {
      for (List<Step> tail : tails) {
        List<Step> joined = new ArrayList<>(head);
        joined.addAll(tail);
        all.add(joined);
      }
    }
    return all;
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("Cue \"" + cue + "\": " + otherwise);
    }
  }
}
