package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointly.extraction.themes.Themes;
import org.jointly.model.Arrangement;
import org.jointly.model.Evidence;
import org.jointly.model.Finding;
import org.jointly.model.Passage;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/** Finds what one passage credits to shared arrangements or blames them for. Thread-safe. */
final class PassageFindings {
  private static final String RULE = "finding/";
  private static final Pattern LOOSE_END = Pattern.compile("(?:[,;:]\\s*(?:and|or)?)+$");

  private final Evaluation evaluation;
  private final Attribution attribution;
  private final Effects effects;
  private final SectionAreas areas;
  private final Themes themes;

  PassageFindings(Vocabulary vocabulary) {
    evaluation = new Evaluation(vocabulary);
    attribution = new Attribution(vocabulary);
    effects = new Effects(vocabulary);
    areas = new SectionAreas(vocabulary);
    themes = new Themes(vocabulary);
  }

  /**
   * Returns the plainest findings of each polarity for each arrangement, in reading order.
   *
   * <p>Where a sentence speaks of several, those are credited that it speaks of most plainly.
   *
   * @param arrangements those that the passage is evidence of
   * @param whole those of them that the whole passage is about
   */
  List<Finding> of(Passage passage, List<Arrangement> arrangements, Set<Arrangement> whole) {
    String text = passage.text();
    List<Sentence> sentences = evaluation.sentences(text, Words.of(text));
    Map<Arrangement, List<Claim>> claims = new LinkedHashMap<>();
    for (Arrangement arrangement : arrangements) {
      claims.put(
          arrangement,
          whole.contains(arrangement)
              ? sentences.stream().map(sentence -> Claim.MENTIONS).toList()
              : attribution.claims(arrangement, passage, sentences));
    }
    List<Finding> findings = new ArrayList<>();
    for (Arrangement arrangement : arrangements) {
      verdicts(sentences, Parts.own(claims, arrangement))
          .forEach(verdict -> findings.add(finding(arrangement, passage, verdict)));
    }
    return findings;
  }

  private static List<Verdict> verdicts(List<Sentence> sentences, List<Claim> claims) {
    List<Verdict> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      all.addAll(Judge.verdicts(sentences.get(i), claims.get(i)));
    }
    return Verdicts.plainest(all);
  }

  /** Cuts the commas, and the "and", that tie a clause to its neighbours. */
  private static String quote(String clause) {
    return LOOSE_END.matcher(clause.strip()).replaceFirst("");
  }

  private Finding finding(Arrangement arrangement, Passage passage, Verdict verdict) {
    String quote = quote(passage.text().substring(verdict.start(), verdict.end()));
    return new Finding(
        arrangement.key(),
        verdict.polarity(),
        effects.of(quote, verdict.polarity().equals(Verdict.POSITIVE) ? arrangement.kind() : ""),
        areas.of(passage),
        List.copyOf(themes.named(quote)),
        Evidence.of(passage, RULE + verdict.polarity(), quote));
  }
}
