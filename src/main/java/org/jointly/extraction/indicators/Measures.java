package org.jointly.extraction.indicators;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jointly.extraction.phrases.Cues;
import org.jointly.extraction.phrases.Cues.Place;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.Vocabulary;

/**
 * The measures of the vocabulary and the words that show them.
 *
 * <p>A cue shows its measure alone. A {@code cueWithin} shows it only where a broader measure is
 * already known: "primary schools" tells nothing, but within free school meals it does.
 */
final class Measures {
  private final Map<String, Concept> concepts = new HashMap<>();
  private final Map<String, Set<String>> units = new HashMap<>();
  private final Cues<Cue> cues;

  /**
   * A cue of a measure.
   *
   * @param alone whether it shows the measure by itself
   */
  record Cue(String measure, boolean alone) {}

  Measures(Vocabulary vocabulary) {
    List<Concept> scheme = vocabulary.scheme("measures");
    scheme.forEach(concept -> concepts.put(concept.notation(), concept));
    for (Concept concept : scheme) {
      Set<String> labels = new HashSet<>();
      concept.extra("unit").forEach(unit -> labels.add(label(vocabulary, unit)));
      units.put(concept.notation(), labels);
    }
    this.cues = Cues.of(index(scheme));
  }

  private static CueIndex<Cue> index(List<Concept> scheme) {
    CueIndex.Builder<Cue> builder = CueIndex.builder();
    for (Concept concept : scheme) {
      concept.cues().forEach(cue -> builder.add(cue, new Cue(concept.notation(), true)));
      concept
          .extra("cueWithin")
          .forEach(cue -> builder.add(cue, new Cue(concept.notation(), false)));
    }
    return builder.build();
  }

  private static String label(Vocabulary vocabulary, String unit) {
    return vocabulary.concept("units", unit).map(Concept::prefLabel).orElse(unit);
  }

  /** Finds the cues of measures in a passage, save those inside longer ones. */
  List<Place<Cue>> in(Sequence words) {
    return cues.in(words);
  }

  /** Tells whether a measure covers several things, each of which the report names. */
  boolean isNamed(String measure) {
    return concepts.get(measure).extra("named").contains("true");
  }

  /** Returns the label of a measure. */
  String label(String measure) {
    return concepts.get(measure).prefLabel();
  }

  /** Tells whether a measure is given in a unit. */
  boolean allows(String measure, String unit) {
    return units.get(measure).contains(unit);
  }

  /** Returns the measures of which a measure is a part. */
  List<String> broader(String measure) {
    return concepts.get(measure).broader();
  }

  /** Returns the measure whose cue stands alone and first, or the narrowest of those within it. */
  Optional<String> first(List<Place<Cue>> places) {
    return places.stream()
        .filter(place -> place.value().alone())
        .min(earliest())
        .map(place -> narrowest(place.value().measure(), places, Cue::alone));
  }

  /** Returns the cue that stands alone and last, as the one nearest to what follows. */
  Optional<Place<Cue>> last(List<Place<Cue>> places) {
    return places.stream().filter(place -> place.value().alone()).max(earliest());
  }

  /** Narrows a measure by the cues of its parts, as far as they lead. */
  String narrowed(String measure, List<Place<Cue>> places) {
    return narrowest(measure, places, cue -> true);
  }

  private String narrowest(String measure, List<Place<Cue>> places, Predicate<Cue> wanted) {
    return places.stream()
        .filter(place -> wanted.test(place.value()))
        .filter(place -> concepts.get(place.value().measure()).broader().contains(measure))
        .min(earliest())
        .map(place -> narrowest(place.value().measure(), places, wanted))
        .orElse(measure);
  }

  private static Comparator<Place<Cue>> earliest() {
    return Comparator.<Place<Cue>>comparingInt(Place::first)
        .thenComparing(Comparator.<Place<Cue>>comparingInt(Place::length).reversed());
  }
}
