/** Finds what a report credits to a shared arrangement, or blames it for. */
package org.jointly.extraction.findings;
