package org.jointly.model;

/**
 * Says where a fact stands and which rule found it.
 *
 * @param passage the {@linkplain Passage#id() id} of the passage
 * @param rule the name of the extraction rule, such as {@code judgement/table}
 * @param quote the exact words that state the fact; empty where the whole passage does
 */
public record Evidence(String passage, String rule, String quote) {

  /** Makes evidence that rests on the whole passage. */
  public static Evidence of(Passage passage, String rule) {
    return new Evidence(passage.id(), rule, "");
  }

  /** Makes evidence that rests on certain words of the passage. */
  public static Evidence of(Passage passage, String rule, String quote) {
    return new Evidence(passage.id(), rule, quote);
  }
}
