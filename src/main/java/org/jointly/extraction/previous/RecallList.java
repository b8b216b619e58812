package org.jointly.extraction.previous;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointly.model.Evidence;
import org.jointly.model.Passage;
import org.jointly.model.PreviousJudgement;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/** Gathers recalled grades, each once, however often a report comes back to it. */
final class RecallList {
  private static final String RULE = "previous/sentence";
  private static final Set<String> UNSPECIFIC = Set.of("services", "overall");

  private final LocalDate start;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String service, String when, String grade, Passage passage, String quote) {
    private String year() {
      return when.length() < 4 ? "" : when.substring(0, 4);
    }

    private boolean sameGrade(Entry other) {
      return grade.equals(other.grade) && (year().equals(other.year()) || when.isEmpty());
    }
  }

  /**
   * @param start the first day of the inspection that recalls; later dates are no earlier
   *     inspection's
   */
  RecallList(LocalDate start) {
    this.start = start;
  }

  /** Adds a grade for each service that it was given to. */
  void add(Recall recall, Passage passage) {
    recall.services().stream()
        .map(service -> new Entry(service, recall.when(), recall.grade(), passage, recall.quote()))
        .filter(this::isEarlier)
        .filter(entry -> entries.stream().noneMatch(known -> repeats(entry, known)))
        .forEach(entries::add);
  }

  private boolean isEarlier(Entry entry) {
    return entry.when.compareTo(start.toString()) < 0;
  }

  /** A statement that does not say what was judged repeats any with its year and grade. */
  private static boolean repeats(Entry entry, Entry known) {
    boolean sameService = entry.service.equals(known.service) || UNSPECIFIC.contains(entry.service);
    boolean otherPlace = !entry.passage.id().equals(known.passage.id());
    return entry.sameGrade(known)
        && (sameService && otherPlace || entry.service.equals(known.service));
  }

  /** Returns what was gathered, in reading order. */
  List<PreviousJudgement> judgements(Vocabulary vocabulary) {
    return entries.stream()
        .map(this::dated)
        .flatMap(Optional::stream)
        .map(entry -> judgement(entry, vocabulary))
        .collect(Collectors.toList());
  }

  /** A service named without a date was inspected when the report says it was elsewhere. */
  private Optional<Entry> dated(Entry entry) {
    if (!entry.when.isEmpty()) {
      return Optional.of(entry);
    }
    List<String> dates =
        entries.stream()
            .filter(other -> other.service.equals(entry.service) && !other.when.isEmpty())
            .map(Entry::when)
            .distinct()
            .toList();
    boolean known = dates.size() == 1 && !UNSPECIFIC.contains(entry.service);
    return known
        ? Optional.of(
            new Entry(entry.service, dates.get(0), entry.grade, entry.passage, entry.quote))
        : Optional.empty();
  }

  private static PreviousJudgement judgement(Entry entry, Vocabulary vocabulary) {
    Optional<Concept> service = vocabulary.concept("inspected-services", entry.service);
    String area =
        service.flatMap(found -> found.extra("judgementArea").stream().findFirst()).orElse("");
    String about = service.map(Concept::prefLabel).orElse(entry.service);
    return new PreviousJudgement(
        about, area, entry.when, entry.grade, Evidence.of(entry.passage, RULE, entry.quote));
  }
}
