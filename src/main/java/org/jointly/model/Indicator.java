package org.jointly.model;

import java.math.BigDecimal;

/**
 * A figure from a report's section of information about the area.
 *
 * @param measure what is counted, as the report words it
 * @param concept notation of the measure in the measures scheme; empty where none answers
 * @param value the figure
 * @param unit {@code children}, {@code percent}, {@code per 10,000}, {@code days}, {@code weeks} or
 *     {@code count}
 * @param period {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY} or the report's words for a
 *     period; empty where not said
 * @param area {@code authority}, {@code england}, {@code region} or {@code neighbours}: whose
 *     figure it is
 * @param evidence where it stands
 */
public record Indicator(
    String measure,
    String concept,
    BigDecimal value,
    String unit,
    String period,
    String area,
    Evidence evidence) {}
