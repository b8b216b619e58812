package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/**
 * Reads how a text judges what it speaks of: clause by clause, how much praise and how much
 * criticism, by the words of the evaluation scheme.
 *
 * <p>Praise close behind a negation does not count, nor does criticism that a phrase cancels
 * ("without delay") or that stands close behind a condition ("where no carer is found").
 * Thread-safe.
 */
final class Evaluation {
  private static final String SCHEME = "evaluation";
  private static final int REACH_OF_NEGATION = 6;
  private static final int REACH_OF_CONDITION = 8;

  /** Characters; what goes on longer without a full stop is a list or damaged, and not judged. */
  private static final int LONGEST = 3000;

  private final CueIndex<Sign> cues;

  Evaluation(Vocabulary vocabulary) {
    CueIndex.Builder<Sign> builder = CueIndex.builder();
    for (Concept concept : vocabulary.scheme(SCHEME)) {
      Sign.of(concept).ifPresent(sign -> concept.cues().forEach(cue -> builder.add(cue, sign)));
    }
    cues = builder.build();
  }

  /** Reads every sentence of a text. */
  List<Sentence> sentences(String text, Words words) {
    List<CueMatch<Sign>> matches =
        cues.matches(words).stream()
            .sorted(
                Comparator.<CueMatch<Sign>>comparingInt(CueMatch::start)
                    .thenComparingInt(match -> -match.end()))
            .toList();
    List<Sentence> sentences = new ArrayList<>();
    for (Words.Span span : words.sentences()) {
      boolean readable = span.end() - span.start() <= LONGEST;
      sentences.add(
          sentence(text, span, readable ? within(matches, span.start(), span.end()) : List.of()));
    }
    return sentences;
  }

  private static Sentence sentence(String text, Words.Span span, List<CueMatch<Sign>> matches) {
    List<Clause> clauses = new ArrayList<>();
    for (Clauses.Part part : Clauses.of(text, span, ofRole(matches, Sign.Role.CONTRAST))) {
      clauses.add(clause(text, part, within(matches, part.start(), part.end())));
    }
    boolean early = has(matches, Sign.Role.TOO_EARLY);
    boolean told = has(matches, Sign.Role.REPORTING) || has(matches, Sign.Role.OBLIGATION);
    String words = text.substring(span.start(), span.end());
    return new Sentence(
        span.start(), span.end(), words, Words.of(words), List.copyOf(clauses), early, told);
  }

  private static Clause clause(String text, Clauses.Part part, List<CueMatch<Sign>> matches) {
    List<CueMatch<Sign>> criticism = criticism(text, matches);
    List<CueMatch<Sign>> praise = praise(text, matches, criticism);
    return new Clause(part.start(), part.end(), part.opening(), weight(praise), weight(criticism));
  }

  private static List<CueMatch<Sign>> criticism(String text, List<CueMatch<Sign>> matches) {
    List<CueMatch<Sign>> cancelled = ofRole(matches, Sign.Role.CANCELLED);
    List<CueMatch<Sign>> conditions =
        keep(
            matches,
            match ->
                match.value().role() == Sign.Role.CONDITION
                    || match.value().role() == Sign.Role.SUPPOSITION);
    return keep(
        ofRole(matches, Sign.Role.CRITICISM),
        one ->
            cancelled.stream().noneMatch(other -> overlap(one, other))
                && !follows(text, conditions, one, REACH_OF_CONDITION));
  }

  private static List<CueMatch<Sign>> praise(
      String text, List<CueMatch<Sign>> matches, List<CueMatch<Sign>> criticism) {
    List<CueMatch<Sign>> cancelled = ofRole(matches, Sign.Role.CANCELLED);
    List<CueMatch<Sign>> suppositions = ofRole(matches, Sign.Role.SUPPOSITION);
    List<CueMatch<Sign>> negations =
        keep(
            ofRole(matches, Sign.Role.NEGATION),
            one -> cancelled.stream().noneMatch(other -> overlap(one, other)));
    return keep(
        ofRole(matches, Sign.Role.PRAISE),
        one ->
            criticism.stream().noneMatch(other -> overlap(one, other))
                && !follows(text, negations, one, REACH_OF_NEGATION)
                && !follows(text, suppositions, one, REACH_OF_CONDITION));
  }

  private static boolean follows(
      String text, List<CueMatch<Sign>> openers, CueMatch<Sign> one, int reach) {
    return openers.stream()
        .filter(opener -> opener.end() <= one.start())
        .map(opener -> text.substring(opener.end(), one.start()))
        .anyMatch(gap -> gap.indexOf(',') < 0 && gap.strip().split("\\s+").length <= reach);
  }

  private static int weight(List<CueMatch<Sign>> matches) {
    int sum = 0;
    int end = -1;
    for (CueMatch<Sign> match : matches) {
      if (match.start() >= end) {
        sum += match.value().weight();
        end = match.end();
      }
    }
    return sum;
  }

  private static boolean has(List<CueMatch<Sign>> matches, Sign.Role role) {
    return matches.stream().anyMatch(match -> match.value().role() == role);
  }

  private static List<CueMatch<Sign>> ofRole(List<CueMatch<Sign>> matches, Sign.Role role) {
    return keep(matches, match -> match.value().role() == role);
  }

  private static List<CueMatch<Sign>> within(List<CueMatch<Sign>> matches, int start, int end) {
    return keep(matches, match -> match.start() >= start && match.end() <= end);
  }

  private static List<CueMatch<Sign>> keep(
      List<CueMatch<Sign>> matches, Predicate<CueMatch<Sign>> wanted) {
    return matches.stream().filter(wanted).toList();
  }

  private static boolean overlap(CueMatch<Sign> one, CueMatch<Sign> other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
