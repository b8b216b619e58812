package org.jointly.extraction.previous;

import java.util.List;
import java.util.Optional;
import org.jointly.extraction.previous.PastDates.Dated;
import org.jointly.vocabulary.CueMatch;

/**
 * A sentence with what bears on a recalled judgement.
 *
 * @param text the sentence
 * @param dates its months and years
 * @param cues phrases of recalling, valued by notation
 * @param services what an inspection may have judged
 * @param grades the grades it names
 */
record Sentence(
    String text,
    List<Dated> dates,
    List<CueMatch<String>> cues,
    List<CueMatch<String>> services,
    List<CueMatch<String>> grades) {

  /** Tells whether a cue of the kind stands in the sentence. */
  boolean has(String kind) {
    return cues.stream().anyMatch(cue -> cue.value().equals(kind));
  }

  /** Tells whether a cue of the kind begins and ends within the stretch. */
  boolean has(String kind, int from, int until) {
    return last(kind, from, until).isPresent();
  }

  /** Returns the last cue of the kind that begins and ends within the stretch. */
  Optional<CueMatch<String>> last(String kind, int from, int until) {
    return cues.stream()
        .filter(cue -> cue.value().equals(kind) && from <= cue.start() && cue.end() <= until)
        .reduce((earlier, later) -> later);
  }

  /** Returns the services named within the stretch, each once, in order. */
  List<String> services(int from, int until) {
    return services.stream()
        .filter(service -> from <= service.start() && service.end() <= until)
        .map(CueMatch::value)
        .distinct()
        .toList();
  }

  /** Returns the dates that are not those of a visit without grades. */
  List<Dated> inspectionDates() {
    return dates.stream().filter(date -> !ofVisit(date)).toList();
  }

  private boolean ofVisit(Dated date) {
    return cues.stream()
        .filter(cue -> cue.value().equals("visit"))
        .anyMatch(cue -> near(cue, date) && !inspectionBetween(cue, date));
  }

  private static boolean near(CueMatch<String> cue, Dated date) {
    int before = date.start() - cue.end();
    int behind = cue.start() - date.end();
    return 0 <= before && before <= 30 || 0 <= behind && behind <= 3;
  }

  private boolean inspectionBetween(CueMatch<String> cue, Dated date) {
    return has("inspection", cue.end(), date.start());
  }
}
