/** Finds the judgements of earlier inspections that a report recalls. */
package org.jointly.extraction.previous;
