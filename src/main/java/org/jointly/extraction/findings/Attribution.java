package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointly.model.Arrangement;
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
      Set.of(
          "shared-board",
          "regional-adoption-agency",
          "consortium",
          "delegated-delivery",
          "improvement-partnership");
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
  List<Claim> claims(Arrangement arrangement, String text, List<Sentence> sentences) {
    Set<String> names = ProperNames.of(arrangement);
    List<Claim> claims = new ArrayList<>();
    boolean shared = NAMED_BODIES.contains(arrangement.kind());
    Claim before = Claim.NONE;
    for (Sentence sentence : sentences) {
      String words = text.substring(sentence.start(), sentence.end());
      boolean named = names(arrangement, names, words);
      shared |= named;
      Claim claim =
          claim(
              named || shared && has(arrangement.kind(), Words.of(words)), before, text, sentence);
      claims.add(claim);
      before = sentence.told() ? Claim.NONE : claim;
    }
    boolean none = claims.stream().allMatch(claim -> claim == Claim.NONE);
    return none && System.getenv("NF") == null
        ? sentences.stream().map(sentence -> Claim.CONTINUES).toList()
        : claims;
  }

  private boolean names(Arrangement arrangement, Set<String> names, String sentence) {
    boolean sharing = !arrangement.kind().equals(COMPANY) && has(SHARING, Words.of(sentence));
    return sharing || ProperNames.anyIn(names, sentence) || quoted(arrangement, sentence);
  }

  private static boolean quoted(Arrangement arrangement, String sentence) {
    return arrangement.evidence().stream()
        .anyMatch(evidence -> !evidence.quote().isBlank() && sentence.contains(evidence.quote()));
  }

  private Claim claim(boolean mentioned, Claim before, String text, Sentence sentence) {
    if (mentioned) {
      return Claim.MENTIONS;
    }
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
