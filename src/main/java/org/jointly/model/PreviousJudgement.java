package org.jointly.model;

/**
 * A judgement of an earlier inspection that a report recalls.
 *
 * @param about what was judged, in few words of our own, such as {@code fostering service: overall}
 * @param area notation of the harmonised area it answers to; empty where none does
 * @param when the earlier inspection's {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}; empty
 *     where the report does not say
 * @param grade notation of the grade
 * @param evidence where it is stated
 */
public record PreviousJudgement(
    String about, String area, String when, String grade, Evidence evidence) {}
