/** What recommendations and passages are about. */
package org.jointly.extraction.themes;
