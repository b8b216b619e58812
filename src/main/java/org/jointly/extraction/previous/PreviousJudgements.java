package org.jointly.extraction.previous;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.extraction.Step;
import org.jointly.extraction.judgements.GradeWords;
import org.jointly.extraction.previous.PastDates.Dated;
import org.jointly.extraction.previous.Recall.Context;
import org.jointly.extraction.previous.Recall.Judged;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/**
 * Finds the judgements of earlier inspections that a report recalls, sentence by sentence: a grade
 * that was given in the past, at an inspection, with its date where one is printed.
 */
public final class PreviousJudgements implements Step {
  private static final Set<PassageKind> KINDS =
      Set.of(PassageKind.NUMBERED, PassageKind.PARAGRAPH, PassageKind.BULLET);

  private final Vocabulary vocabulary;
  private final GradeWords grades;
  private final CueIndex<String> cues;
  private final CueIndex<String> services;
  private final JudgedServices judged;

  /** Takes grades, services and cues from the vocabularies. */
  public PreviousJudgements(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.grades = new GradeWords(vocabulary);
    this.cues = index(vocabulary.scheme("recall-cues"));
    this.services = index(vocabulary.scheme("inspected-services"));
    this.judged = new JudgedServices(vocabulary);
  }

  private static CueIndex<String> index(List<Concept> concepts) {
    CueIndex.Builder<String> builder = CueIndex.builder();
    concepts.forEach(
        concept -> concept.cues().forEach(cue -> builder.add(cue, concept.notation())));
    return builder.build();
  }

  @Override
  public ReportFacts add(Report report, ReportFacts facts) {
    RecallList list = new RecallList(judged, facts.inspection().start());
    Context context = Context.NONE;
    for (Passage passage : report.passages()) {
      if (KINDS.contains(passage.kind())) {
        Context carried = carriedTo(passage, context);
        context = mayRecall(passage, carried) ? read(passage, carried, list) : Context.NONE;
      } else if (passage.is(PassageKind.HEADING)) {
        context = Context.NONE;
      }
    }
    return facts.withPrevious(list.judgements(vocabulary));
  }

  /** Spares the many passages that name no year and no judgement. */
  private static boolean mayRecall(Passage passage, Context carried) {
    return !carried.when().isEmpty()
        || passage.text().contains("judged")
        || PastDates.anyIn(passage.text());
  }

  /** Only a list goes on with what the passage before it began. */
  private static Context carriedTo(Passage passage, Context context) {
    return passage.is(PassageKind.BULLET) ? context : Context.NONE;
  }

  private Context read(Passage passage, Context before, RecallList list) {
    Context context = before;
    boolean begins = true;
    for (String text : sentences(passage.text())) {
      Sentence sentence = sentence(text);
      Context known = context;
      Optional<Recall> item = listed(sentence, passage, known);
      List<Recall> recalls =
          item.map(List::of).orElseGet(() -> RecalledGrades.in(judged, sentence, known));
      recalls.forEach(recall -> list.add(recall, passage));
      boolean goesOn = !recalls.isEmpty() || text.endsWith(":");
      context = item.isPresent() ? known : after(sentence, known, begins, goesOn);
      begins = false;
    }
    return context;
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    Words.of(text)
        .sentences()
        .forEach(span -> sentences.add(text.substring(span.start(), span.end())));
    return sentences;
  }

  private Sentence sentence(String text) {
    Words words = Words.of(text);
    List<CueMatch<String>> graded = grades.mentions(words);
    return new Sentence(
        text, PastDates.in(text), cues.matches(words), services.longestMatches(words), graded);
  }

  /** "Adoption performance: inadequate", in a list below the date of an inspection. */
  private Optional<Recall> listed(Sentence sentence, Passage passage, Context context) {
    boolean item = passage.is(PassageKind.BULLET) && sentence.text().contains(":");
    if (!item
        || context.when().isEmpty()
        || sentence.has("judging")
        || sentence.services().isEmpty()) {
      return Optional.empty();
    }
    return grades
        .atEnd(sentence.text())
        .map(
            found ->
                new Recall(
                    List.of(new Judged(sentence.services().get(0).value(), "")),
                    context.when(),
                    found.grade(),
                    sentence.text()));
  }

  /**
   * A sentence that names an inspection and its date sets the scene for the next, and for more as
   * long as they recall grades.
   */
  private static Context after(Sentence sentence, Context before, boolean begins, boolean goesOn) {
    List<String> named =
        sentence.services().stream()
            .map(CueMatch::value)
            .filter(service -> !JudgedServices.isWhole(service))
            .distinct()
            .toList();
    List<Dated> dates = sentence.inspectionDates();
    if (sentence.has("inspection") && !dates.isEmpty() && !sentence.has("not-inspected")) {
      return new Context(named, dates.get(dates.size() - 1).when());
    }
    String when = goesOn && !begins ? before.when() : "";
    boolean listGoesOn = goesOn && begins && named.isEmpty();
    return new Context(
        named.isEmpty() ? before.services() : named, listGoesOn ? before.when() : when);
  }
}
