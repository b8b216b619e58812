/** Words, cues and dates of a passage by position, as the rules of several families read them. */
package org.jointly.extraction.phrases;
