package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointly.model.Arrangement;
import org.jointly.model.Passage;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/**
 * Tells which sentences of a passage speak of an arrangement, by the words of the attribution
 * scheme.
 *
 * <p>A sentence names the arrangement when it has its proper name, is the evidence of it, or says
 * that something is shared and what. It mentions it when it only says that something is shared, or
 * when it has the words of its kind and the kind needs no more: a board or a company is meant
 * wherever it is named, a "team" only after the sharing was stated. Thread-safe.
 */
final class Attribution {
  private static final String SCHEME = "attribution";
  private static final String SHARING = "sharing";
  private static final String CONTINUATION = "continuation";
  private static final Set<String> NAMED_BODIES =
      Set.of("shared-board", "delegated-delivery", "improvement-partnership");
  private static final String GENERAL = "general";
  private static final String COMPANY = "delegated-delivery";

  /** Kinds that do so much that a passage which opens with them goes on to other matters. */
  private static final Set<String> WIDE = Set.of(COMPANY, "joint-partnership");

  private static final int OPENING_WORDS = 5;

  private final Map<String, CueIndex<String>> kinds = new HashMap<>();

  Attribution(Vocabulary vocabulary) {
    for (Concept concept : vocabulary.scheme(SCHEME)) {
      CueIndex.Builder<String> builder = CueIndex.builder();
      concept.cues().forEach(cue -> builder.add(cue, cue));
      kinds.put(concept.notation(), builder.build());
    }
  }

  /**
   * Returns the claim of each sentence in turn. All sentences carry on where the passage opens with
   * the arrangement, and where none speaks of it plainly: it was given as evidence, so some do.
   */
  List<Claim> claims(Arrangement arrangement, Passage passage, List<Sentence> sentences) {
    Naming naming = Naming.of(arrangement, passage, kinds.get(GENERAL));
    List<Claim> claims = new ArrayList<>();
    boolean known = NAMED_BODIES.contains(arrangement.kind());
    Claim before = Claim.NONE;
    for (Sentence sentence : sentences) {
      Claim plain = plain(arrangement.kind(), naming, sentence, known);
      Claim claim = plain == Claim.NONE ? carried(before, passage.text(), sentence) : plain;
      known |= plain != Claim.NONE;
      claims.add(claim);
      before = sentence.told() ? Claim.NONE : claim;
    }
    boolean none = claims.stream().allMatch(claim -> claim == Claim.NONE);
    if (none || isSubject(arrangement.kind(), naming, sentences)) {
      claims.replaceAll(claim -> claim == Claim.NONE ? Claim.CONTINUES : claim);
    }
    return claims;
  }

  /** Tells whether the passage opens with the arrangement, and so is about it to its end. */
  private boolean isSubject(String kind, Naming naming, List<Sentence> sentences) {
    return !WIDE.contains(kind)
        && sentences.stream()
            .limit(1)
            .map(Attribution::opening)
            .anyMatch(opening -> plain(kind, naming, opening, true) != Claim.NONE);
  }

  private static Sentence opening(Sentence sentence) {
    Words words = sentence.words();
    int end =
        words.size() < OPENING_WORDS ? sentence.text().length() : words.end(OPENING_WORDS - 1);
    String text = sentence.text().substring(0, end);
    return new Sentence(0, end, text, Words.of(text), List.of(), false, false);
  }

  private Claim plain(String kind, Naming naming, Sentence sentence, boolean known) {
    boolean sharing = !kind.equals(COMPANY) && has(SHARING, sentence.words());
    if (naming.named(sentence) || sharing && naming.onTopic(sentence)) {
      return Claim.NAMES;
    }
    return sharing || known && has(kind, sentence.words()) ? Claim.MENTIONS : Claim.NONE;
  }

  private Claim carried(Claim before, String text, Sentence sentence) {
    boolean continues =
        before != Claim.NONE
            && sentence.clauses().stream().anyMatch(clause -> continues(text, clause));
    return continues ? Claim.CONTINUES : Claim.NONE;
  }

  private boolean continues(String text, Clause clause) {
    Words words = Words.of(text.substring(clause.start(), clause.end()));
    int first = clause.opening().isEmpty() ? 0 : Words.of(clause.opening()).size();
    return words.size() > first
        && kinds.get(CONTINUATION).matches(words).stream()
            .anyMatch(
                match -> match.start() == words.start(0) || match.start() == words.start(first));
  }

  private boolean has(String notation, Words words) {
    return kinds.containsKey(notation) && kinds.get(notation).anyMatch(words);
  }
}
