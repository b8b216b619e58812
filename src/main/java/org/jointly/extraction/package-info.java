/** Finds the facts that a report states; each rule a pure function of report and vocabularies. */
package org.jointly.extraction;
