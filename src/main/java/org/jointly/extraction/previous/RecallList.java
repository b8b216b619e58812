package org.jointly.extraction.previous;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointly.extraction.previous.Recall.Judged;
import org.jointly.model.Evidence;
import org.jointly.model.Passage;
import org.jointly.model.PreviousJudgement;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/** Gathers recalled grades, each once, however often a report comes back to it. */
final class RecallList {
  private static final String RULE = "previous/sentence";
  private static final String SCHEME = "inspected-services";
  private static final String OVERALL = "overall";
  private static final String FIRST_YEAR_OF_OVERALL = "2013";

  private final JudgedServices services;
  private final LocalDate start;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(Judged judged, String when, String grade, Passage passage, String quote) {
    private String year() {
      return when.length() < 4 ? "" : when.substring(0, 4);
    }

    private boolean isUnspecific() {
      return judged.service().equals(JudgedServices.UNSPECIFIC);
    }

    private boolean isOverall() {
      return isUnspecific() || judged.service().equals(OVERALL);
    }

    private Entry dated(String date) {
      return new Entry(judged, date, grade, passage, quote);
    }
  }

  /**
   * @param start the first day of the inspection that recalls; later dates are no earlier
   *     inspection's
   */
  RecallList(JudgedServices services, LocalDate start) {
    this.services = services;
    this.start = start;
  }

  /** Adds a grade for each service that it was given to. */
  void add(Recall recall, Passage passage) {
    recall.judged().stream()
        .map(judged -> new Entry(judged, recall.when(), recall.grade(), passage, recall.quote()))
        .filter(entry -> entry.when.compareTo(start.toString()) < 0)
        .forEach(this::add);
  }

  /** Of two statements of the same grade, the one that dates it more exactly is kept. */
  private void add(Entry entry) {
    boolean moreExact =
        entries.removeIf(
            known -> repeats(entry, known) && known.when.length() < entry.when.length());
    if (moreExact || isNew(entry)) {
      entries.add(entry);
    }
  }

  private boolean isNew(Entry entry) {
    return entries.stream().noneMatch(known -> repeats(entry, known));
  }

  private static boolean repeats(Entry entry, Entry known) {
    boolean sameThing = entry.judged.equals(known.judged) || entry.isOverall() && known.isOverall();
    boolean sameTime = entry.year().equals(known.year());
    return sameThing && sameTime && entry.grade.equals(known.grade);
  }

  /** Returns what was gathered, in reading order. */
  List<PreviousJudgement> judgements(Vocabulary vocabulary) {
    return entries.stream()
        .filter(entry -> entries.stream().noneMatch(other -> saysMore(other, entry)))
        .map(this::dated)
        .flatMap(Optional::stream)
        .map(entry -> judgement(entry, vocabulary))
        .toList();
  }

  /**
   * A grade of "the services" repeats that of one service where both have the same month, or a year
   * in which no inspection judged the whole.
   */
  private static boolean saysMore(Entry other, Entry entry) {
    boolean month = entry.when.length() > 4 && entry.when.equals(other.when);
    boolean early = !entry.year().isEmpty() && entry.year().compareTo(FIRST_YEAR_OF_OVERALL) < 0;
    boolean same =
        entry.grade.equals(other.grade) && (month || early && entry.year().equals(other.year()));
    return same && !other.isOverall() && (entry.isUnspecific() || early && entry.isOverall());
  }

  /** A service named without a date was inspected when the report says it was elsewhere. */
  private Optional<Entry> dated(Entry entry) {
    if (!entry.when.isEmpty()) {
      return Optional.of(entry);
    }
    List<String> dates =
        entries.stream()
            .filter(other -> other.judged.service().equals(entry.judged.service()))
            .map(Entry::when)
            .filter(date -> !date.isEmpty())
            .distinct()
            .toList();
    boolean known = dates.size() == 1 && services.isInspectedAlone(entry.judged.service());
    return known ? Optional.of(entry.dated(dates.get(0))).filter(this::isNew) : Optional.empty();
  }

  private static PreviousJudgement judgement(Entry entry, Vocabulary vocabulary) {
    String service = label(entry.judged.service(), vocabulary);
    String aspect = entry.judged.aspect();
    String about = aspect.isEmpty() ? service : service + ": " + label(aspect, vocabulary);
    String area = aspect.isEmpty() ? area(entry.judged.service(), vocabulary) : "";
    return new PreviousJudgement(
        about, area, entry.when, entry.grade, Evidence.of(entry.passage, RULE, entry.quote));
  }

  private static String label(String notation, Vocabulary vocabulary) {
    return vocabulary.concept(SCHEME, notation).map(Concept::prefLabel).orElse(notation);
  }

  private static String area(String notation, Vocabulary vocabulary) {
    return vocabulary
        .concept(SCHEME, notation)
        .flatMap(concept -> concept.extra("judgementArea").stream().findFirst())
        .orElse("");
  }
}
