package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointly.model.Arrangement;
import org.jointly.model.Evidence;
import org.jointly.model.Finding;
import org.jointly.model.Passage;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/** Finds what one passage credits to one arrangement or blames it for. Thread-safe. */
final class PassageFindings {
  private static final String RULE = "finding/";

  private final Evaluation evaluation;
  private final Attribution attribution;
  private final Effects effects;

  PassageFindings(Vocabulary vocabulary) {
    evaluation = new Evaluation(vocabulary);
    attribution = new Attribution(vocabulary);
    effects = new Effects(vocabulary);
  }

  /**
   * Returns at most one finding of each polarity: the plainest.
   *
   * @param wholly whether the passage stands among others about the arrangement alone
   */
  List<Finding> of(Arrangement arrangement, Passage passage, boolean wholly) {
    String text = passage.text();
    List<Sentence> sentences = evaluation.sentences(text, Words.of(text));
    List<Claim> claims = attribution.claims(arrangement, text, sentences);
    Map<String, Verdict> plainest = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Claim claim = wholly ? Claim.MENTIONS : claims.get(i);
      for (Verdict verdict : Judge.verdicts(sentences.get(i), claim)) {
        plainest.merge(verdict.polarity(), verdict, PassageFindings::plainer);
      }
    }
    List<Finding> findings = new ArrayList<>();
    plainest.values().forEach(verdict -> findings.add(finding(arrangement, passage, verdict)));
    return findings;
  }

  private static Verdict plainer(Verdict one, Verdict other) {
    return other.strength() > one.strength() ? other : one;
  }

  private Finding finding(Arrangement arrangement, Passage passage, Verdict verdict) {
    String quote = passage.text().substring(verdict.start(), verdict.end()).strip();
    return new Finding(
        arrangement.key(),
        verdict.polarity(),
        effects.of(quote),
        List.of(),
        List.of(),
        Evidence.of(passage, RULE + verdict.polarity(), quote));
  }
}
