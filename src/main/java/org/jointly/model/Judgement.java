package org.jointly.model;

import java.util.Optional;

/**
 * A judgement that a report makes, or says it does not make.
 *
 * @param service notation of the service judged where a framework judges two apart ({@code
 *     safeguarding} or {@code looked-after-children} of 2009-12); otherwise empty
 * @param area notation of the harmonised judgement area
 * @param label the area as printed, on one line
 * @param status whether it was judged
 * @param grade notation of the grade; present exactly when the status is {@code JUDGED}
 * @param evidence where it is printed; for {@code NOT_JUDGED}, where the framework shows
 */
public record Judgement(
    String service,
    String area,
    String label,
    Status status,
    Optional<String> grade,
    Evidence evidence) {

  /** Whether an area was judged. */
  public enum Status {
    /** The report prints a grade. */
    JUDGED,
    /** The framework, or the report, makes no judgement of this area. */
    NOT_JUDGED,
    /** A judgement is due but its grade could not be read. */
    UNREADABLE
  }
}
