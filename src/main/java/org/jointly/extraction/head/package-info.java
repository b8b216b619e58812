/** Reads the head of a report: kind, authority, dates, inspectors and publication. */
package org.jointly.extraction.head;
