package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jointly.model.Arrangement;
import org.jointly.model.Evidence;
import org.jointly.model.Passage;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/**
 * Tells which sentences of a passage speak of an arrangement, by the words of the attribution
 * scheme.
 *
 * <p>A sentence mentions the arrangement when it has its name, when it has words of sharing, or
 * when it has the words of its kind and the kind needs no more: a board, a company, an agency is
 * meant wherever it is named, a "team" only after the sharing was stated. Thread-safe.
 */
final class Attribution {
  private static final String SCHEME = "attribution";
  private static final String SHARING = "sharing";
  private static final String CONTINUATION = "continuation";
  private static final Set<String> NAMED_BODIES =
      Set.of("shared-board", "delegated-delivery", "improvement-partnership");
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
    Predicate<Sentence> named = named(arrangement, passage);
    List<Claim> claims = new ArrayList<>();
    boolean shared = NAMED_BODIES.contains(arrangement.kind());
    Claim before = Claim.NONE;
    for (Sentence sentence : sentences) {
      boolean names = named.test(sentence);
      shared |= names;
      boolean means = shared && has(arrangement.kind(), sentence.words());
      Claim carried = means ? Claim.MENTIONS : carried(before, passage.text(), sentence);
      Claim claim = names ? Claim.NAMES : carried;
      claims.add(claim);
      before = sentence.told() ? Claim.NONE : claim;
    }
    boolean none = claims.stream().allMatch(claim -> claim == Claim.NONE);
    return none ? sentences.stream().map(sentence -> Claim.CONTINUES).toList() : claims;
  }

  private Predicate<Sentence> named(Arrangement arrangement, Passage passage) {
    Set<String> names = ProperNames.of(arrangement);
    boolean company = arrangement.kind().equals(COMPANY);
    List<String> quotes =
        arrangement.evidence().stream()
            .filter(one -> one.passage().equals(passage.id()) && !one.quote().isBlank())
            .map(Evidence::quote)
            .toList();
    return sentence ->
        !company && has(SHARING, sentence.words())
            || ProperNames.anyIn(names, sentence.text())
            || quotes.stream().anyMatch(sentence.text()::contains);
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
