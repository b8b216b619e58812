/**
 * Turns the bytes of a PDF or text into a {@link org.jointly.model.Report}, mending layout only.
 */
package org.jointly.reading;
