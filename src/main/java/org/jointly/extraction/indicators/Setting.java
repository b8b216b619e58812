package org.jointly.extraction.indicators;

/**
 * What the place of a passage says of its figures.
 *
 * @param unit label of the unit of figures that name none
 * @param countsNothing whether {@code none} is a figure there
 * @param leadIn the words that introduce the list in which the passage stands; empty where none
 * @param period the period that the section goes by; empty where none
 */
record Setting(String unit, boolean countsNothing, String leadIn, String period) {}
