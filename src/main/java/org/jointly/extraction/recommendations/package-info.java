/** Recommendations and areas for improvement: where they stand, to whom and by when. */
package org.jointly.extraction.recommendations;
