/**
 * Finds the figures of a report's sections of information about the area: how many children are
 * looked after, have plans, live outside the area, and their likes.
 *
 * <p>A number is read where it stands ({@code Numerals}), told from dates, ages and labels ({@code
 * CountedNumerals}), given its unit, period and area from the words around it ({@code Clause}), and
 * tied to a measure of the vocabulary where the words leave no doubt ({@code Measures}).
 */
package org.jointly.extraction.indicators;
