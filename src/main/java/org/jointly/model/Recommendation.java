package org.jointly.model;

import java.util.List;

/**
 * A recommendation or area for improvement.
 *
 * @param id its printed number, or {@code r1}, {@code r2} … in reading order
 * @param addressee notation: {@code authority}, {@code lscb} or {@code health}
 * @param deadline {@code immediately}, {@code 3 months}, {@code 6 months} or empty
 * @param text the whole of its words
 * @param paragraphsCited numbers of the paragraphs it cites
 * @param themes notations of its themes, the strongest first, one to three
 * @param evidence where it stands
 */
public record Recommendation(
    String id,
    String addressee,
    String deadline,
    String text,
    List<String> paragraphsCited,
    List<String> themes,
    Evidence evidence) {

  public Recommendation {
    paragraphsCited = List.copyOf(paragraphsCited);
    themes = List.copyOf(themes);
  }
}
