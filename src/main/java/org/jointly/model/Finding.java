package org.jointly.model;

import java.util.List;

/**
 * A benefit, cost, risk or result that a report attributes to a shared arrangement.
 *
 * @param arrangement the {@linkplain Arrangement#key() key} of the arrangement
 * @param polarity {@code positive}, {@code negative} or {@code mixed}
 * @param effects notations of the effects, the strongest first
 * @param areas notations of the judgement areas it bears on
 * @param themes notations of the themes it bears on
 * @param evidence where it stands, with the exact words
 */
public record Finding(
    String arrangement,
    String polarity,
    List<String> effects,
    List<String> areas,
    List<String> themes,
    Evidence evidence) {

  public Finding {
    effects = List.copyOf(effects);
    areas = List.copyOf(areas);
    themes = List.copyOf(themes);
  }
}
