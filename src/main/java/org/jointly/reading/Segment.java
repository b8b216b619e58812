package org.jointly.reading;

/**
 * A stretch of a printed line that no wide gap divides.
 *
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param text its words, footnote marks removed
 * @param bold whether every letter of it is bold
 * @param tag the running number of the tagged content it belongs to; 0 where the file has no tags
 */
record Segment(float left, float right, String text, boolean bold, int tag) {}
