package org.jointly.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A concept of one of the bundled SKOS schemes.
 *
 * @param scheme the scheme's slug, such as {@code grades}
 * @param notation the concept's notation, unique in its scheme, such as {@code good}
 * @param prefLabel its label
 * @param definition its definition, one sentence
 * @param altLabels other wordings, such as those that frameworks print
 * @param hiddenLabels wordings that find it but are not shown
 * @param cues phrases that show it in a text, in the syntax of the cue index
 * @param broader notations of broader concepts of the same scheme
 * @param extras every other property by its local name, such as {@code rank}; concepts and other
 *     resources are given by the last part of their IRI
 */
public record Concept(
    String scheme,
    String notation,
    String prefLabel,
    String definition,
    List<String> altLabels,
    List<String> hiddenLabels,
    List<String> cues,
    List<String> broader,
    Map<String, List<String>> extras) {

  public Concept {
    altLabels = List.copyOf(altLabels);
    hiddenLabels = List.copyOf(hiddenLabels);
    cues = List.copyOf(cues);
    broader = List.copyOf(broader);
    extras = Map.copyOf(extras);
  }

  /** Returns every wording of the concept: the label, then the others, then the hidden ones. */
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    labels.add(prefLabel);
    labels.addAll(altLabels);
    labels.addAll(hiddenLabels);
    return labels;
  }

  /** Returns the values of another property, none where it has none. */
  public List<String> extra(String property) {
    return extras.getOrDefault(property, List.of());
  }
}
