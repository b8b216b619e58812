package org.jointly.extraction.previous;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jointly.extraction.previous.PastDates.Dated;
import org.jointly.extraction.previous.Recall.Context;
import org.jointly.extraction.previous.Recall.Judged;
import org.jointly.vocabulary.CueMatch;

/** Reads the grades that a sentence recalls of earlier inspections. */
final class RecalledGrades {
  private static final int LONGEST_CHAIN = 90;
  private static final int BEFORE_JUDGING = 14;
  private static final int FROM_WAS = 40;
  private static final Pattern LINK =
      Pattern.compile("(?i)^\\W*(?:overall\\W*)?(?:[^.;]*?)\\b(?:and|but|or|with|while)\\b.*$");
  private static final Pattern PAST_GRADE = Pattern.compile("(?i)required.*");
  private static final Pattern AREAS_THAT =
      Pattern.compile("(?i).*\\b(?:that|which|where|areas?|aspects?|still|not)\\s*$");

  private final JudgedServices services;
  private final Sentence sentence;
  private final Context context;
  private final List<Recall> found = new ArrayList<>();

  private RecalledGrades(JudgedServices services, Sentence sentence, Context context) {
    this.services = services;
    this.sentence = sentence;
    this.context = context;
  }

  /** Returns the grades that the sentence recalls, in order. */
  static List<Recall> in(JudgedServices services, Sentence sentence, Context context) {
    return new RecalledGrades(services, sentence, context).read();
  }

  private List<Recall> read() {
    if (!recalls()) {
      return List.of();
    }
    boolean chained = false;
    for (int i = 0; i < sentence.grades().size(); i++) {
      chained = asBefore(i) || judged(i) || chained && linked(i);
      if (chained) {
        add(i);
      }
    }
    return found;
  }

  private boolean recalls() {
    boolean alone = services.speaksOfOneInspectedAlone(sentence);
    boolean dated = !context.when().isEmpty() || sentence.has("inspection");
    return !sentence.has("not-inspected") && (dated || alone && sentence.has("judging"));
  }

  private boolean asBefore(int i) {
    CueMatch<String> grade = sentence.grades().get(i);
    return sentence.has("as-before", grade.end(), sentence.text().length())
        && i + 1 == sentence.grades().size();
  }

  private boolean judged(int i) {
    CueMatch<String> grade = sentence.grades().get(i);
    int from = from(i);
    if (sentence.has("this-inspection", from, grade.start())) {
      return false;
    }
    Optional<CueMatch<String>> judging =
        sentence
            .last("judging", from, grade.start())
            .or(() -> wasAfterInspection(from, grade.start()));
    if (judging.isEmpty()) {
      return isPastGrade(grade);
    }
    int begin = Math.max(from, judging.get().start() - BEFORE_JUDGING);
    return !sentence.has("present", begin, grade.start());
  }

  /** "The local authority was inadequate", behind a sentence that names the inspection. */
  private Optional<CueMatch<String>> wasAfterInspection(int from, int until) {
    return context.when().isEmpty()
        ? Optional.empty()
        : sentence.last("was", Math.max(from, until - FROM_WAS), until);
  }

  private boolean isPastGrade(CueMatch<String> grade) {
    return sentence.has("inspection")
        && PAST_GRADE.matcher(grade.in(sentence.text())).matches()
        && !AREAS_THAT.matcher(sentence.text().substring(0, grade.start())).matches();
  }

  private boolean linked(int i) {
    String between = sentence.text().substring(from(i), sentence.grades().get(i).start());
    return between.length() <= LONGEST_CHAIN
        && LINK.matcher(between).matches()
        && !sentence.has("present", from(i), sentence.grades().get(i).start());
  }

  private int from(int i) {
    return i == 0 ? 0 : sentence.grades().get(i - 1).end();
  }

  private void add(int i) {
    CueMatch<String> grade = sentence.grades().get(i);
    found.add(respectively(i).orElseGet(() -> recall(i, grade)));
  }

  private Recall recall(int i, CueMatch<String> grade) {
    List<Judged> judged = services.of(sentence, from(i), grade, context.services());
    return new Recall(judged, when(grade), grade.value(), sentence.text());
  }

  private Optional<Recall> respectively(int i) {
    List<Dated> dates = sentence.inspectionDates();
    if (!sentence.text().contains("respectively") || dates.size() != sentence.grades().size()) {
      return Optional.empty();
    }
    int from = i == 0 ? 0 : dates.get(i - 1).end();
    String grade = sentence.grades().get(i).value();
    return services
        .lastNamed(sentence, from, dates.get(i).start())
        .map(judged -> new Recall(List.of(judged), dates.get(i).when(), grade, sentence.text()));
  }

  private String when(CueMatch<String> grade) {
    return sentence.inspectionDates().stream()
        .min(
            Comparator.comparing((Dated date) -> !besideInspection(date))
                .thenComparing(date -> distance(date, grade)))
        .map(Dated::when)
        .orElse(context.when());
  }

  private boolean besideInspection(Dated date) {
    return sentence.cues().stream()
        .filter(cue -> cue.value().equals("inspection"))
        .anyMatch(
            cue ->
                Math.abs(date.start() - cue.end()) <= 25
                    || Math.abs(cue.start() - date.end()) <= 25);
  }

  private static int distance(Dated date, CueMatch<String> grade) {
    return date.end() <= grade.start() ? grade.start() - date.end() : date.start() - grade.end();
  }
}
