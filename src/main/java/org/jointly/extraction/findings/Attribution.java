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

  private final Map<String, CueIndex<String>> kinds = new HashMap<>();

  Attribution(Vocabulary vocabulary) {
    for (Concept concept : vocabulary.scheme(SCHEME)) {
      CueIndex.Builder<String> builder = CueIndex.builder();
      concept.cues().forEach(cue -> builder.add(cue, cue));
      kinds.put(concept.notation(), builder.build());
    }
  }

  /**
   * Returns the claim of each sentence in turn. Where no sentence speaks of it plainly, all carry
   * on: the passage was given as evidence, so some of it does.
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
    return none ? sentences.stream().map(sentence -> Claim.CONTINUES).toList() : claims;
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
